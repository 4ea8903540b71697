import type { ComponentProps } from 'react';
import { i18n } from '#i18n';
import { linkedinPath } from '@/lib/schema/linkedinPath';
import type { CaptureReview } from '@/lib/schema/views/sidebar';
import { Checkbox } from '../ui/checkbox';
import { cx } from '../ui/cx';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { type BatchRow, joined, type RowProblem, type RowValues, readValues } from './batch';
import { doubtful } from './doubt';
import { duplicateText } from './duplicate-text';

/** One line in a page, a small card in a panel. */
const columns =
  '@2xl:grid-cols-[24px_1.2fr_1fr_1fr_1.3fr_1fr] @2xl:gap-1.5 grid-cols-[24px_1fr_1fr] gap-1';

const fields = [
  { name: 'name', source: ['name'] },
  { name: 'title', source: ['title'] },
  { name: 'company', source: ['company'] },
  { name: 'email', source: ['emails', 'email'] },
  { name: 'phone', source: ['phones', 'phone'] },
] as const satisfies { name: keyof RowValues; source: string[] }[];

function columnWord(name: keyof RowValues): string {
  switch (name) {
    case 'name':
      return i18n.t('batch.column.name');
    case 'title':
      return i18n.t('batch.column.title');
    case 'company':
      return i18n.t('batch.column.company');
    case 'email':
      return i18n.t('batch.column.email');
    case 'phone':
      return i18n.t('batch.column.phone');
  }
}

/** The names of the columns, where there is room for them; each field names itself as well. */
export function ReviewHead() {
  return (
    <div aria-hidden className={cx('hidden px-4 pt-2 text-12 text-ink-2 @2xl:grid', columns)}>
      <span />
      {fields.map(({ name }) => (
        <span key={name}>{columnWord(name)}</span>
      ))}
    </div>
  );
}

/** What is saved along though the row has no field for it. */
function alsoKept({ draft }: BatchRow): string[] {
  const slug = draft.linkedin?.slug;
  return [
    ...(draft.profile?.headline ? [draft.profile.headline] : []),
    ...draft.emails.slice(1),
    ...draft.phones.slice(1).map(({ number }) => number),
    ...(slug ? [`linkedin.com/in/${slug}`] : []),
    ...draft.urls.filter((url) => !slug || linkedinPath(url) === null),
  ];
}

interface ReviewRowProps {
  row: BatchRow;
  review: CaptureReview | undefined;
  /** Addresses that a row above has as well. */
  shared: readonly string[];
  problem: RowProblem | null;
  /** The background refused the command because of this row. */
  refused: boolean;
  onChange: (over: Partial<BatchRow>) => void;
}

const inputKinds: Partial<Record<keyof RowValues, ComponentProps<'input'>['type']>> = {
  email: 'email',
  phone: 'tel',
};

/** One person of the table: ticked or not, what was read, and whom they may already be. */
export function ReviewRow({ row, review, shared, problem, refused, onChange }: ReviewRowProps) {
  const name = row.values.name.trim() || row.draft.name;
  const known = row.taken ? joined(row, review) : null;
  const likely = row.taken ? review?.duplicates[0] : undefined;
  const read = readValues(row.draft);
  const unsure = fields.filter(
    (field) =>
      row.values[field.name] !== '' &&
      row.values[field.name] === read[field.name] &&
      doubtful(row.draft, field.source),
  );
  const also = alsoKept(row);
  const wrong = (field: keyof RowValues) => problem === field || undefined;
  return (
    <li
      className={cx('grid items-center border-b border-line px-4 py-2', columns)}
      data-refused={refused || undefined}
    >
      <Checkbox
        aria-label={i18n.t('batch.take', [name])}
        checked={row.taken}
        onChange={(event) => onChange({ taken: event.target.checked })}
      />
      {fields.map((field) => (
        <Input
          key={field.name}
          aria-label={columnWord(field.name)}
          aria-invalid={wrong(field.name)}
          type={inputKinds[field.name] ?? 'text'}
          autoComplete="off"
          placeholder={columnWord(field.name)}
          disabled={!row.taken}
          value={row.values[field.name]}
          onChange={(event) =>
            onChange({ values: { ...row.values, [field.name]: event.target.value } })
          }
          className={cx(
            field.name === 'name' && 'col-[2/4] font-medium @2xl:col-auto',
            (field.name === 'title' || field.name === 'email') && 'col-start-2 @2xl:col-auto',
            unsure.includes(field) && 'border-dashed border-warn!',
          )}
        />
      ))}
      {row.taken && (
        <div className="col-[2/4] grid gap-0.5 text-12 text-ink-3 empty:hidden @2xl:col-[2/7]">
          {problem && (
            <p role="alert" className="text-bad">
              {name} {i18n.t(problem === 'name' ? 'batch.nameNeeded' : 'batch.emailNeeded')}
            </p>
          )}
          {refused && (
            <p role="alert" className="text-bad">
              {name} {i18n.t('batch.refused')}
            </p>
          )}
          {unsure.length > 0 && (
            <p className="text-warn">
              {i18n.t('batch.check', [unsure.map((field) => columnWord(field.name)).join(', ')])}
            </p>
          )}
          {shared.map((email) => (
            <p key={email}>{i18n.t('batch.shared', [email])}</p>
          ))}
          {also.length > 0 && (
            <p className="truncate" title={also.join('\n')}>
              {i18n.t('batch.more', [also.join(', ')])}
            </p>
          )}
          {likely && (
            <div className="grid gap-1 text-ink-2">
              <p>{duplicateText(known ?? likely)}</p>
              <Select
                aria-label={i18n.t('batch.decide', [name])}
                value={known?.contactId ?? 'new'}
                onChange={(event) => onChange({ as: event.target.value })}
                options={[
                  ...(review?.duplicates ?? []).map((one) => ({
                    value: one.contactId,
                    label: i18n.t('batch.addTo', [one.name]),
                  })),
                  {
                    value: 'new',
                    label: i18n.t('batch.asNew'),
                    disabled: likely.reason === 'same-address',
                  },
                ]}
              />
            </div>
          )}
        </div>
      )}
    </li>
  );
}
