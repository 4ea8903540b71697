import { i18n } from '#i18n';
import { grades, tiers } from '@/lib/schema/base';
import { type ExportFilter, wholeBook } from '@/lib/schema/exportFilter';
import { TierMark } from '../badge/tier-mark';
import { tierWord } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

interface FilterCardProps {
  filter: ExportFilter;
  disabled: boolean;
  onChange(filter: ExportFilter): void;
}

const tierChoices = [...tiers, 'prospect'] as const;
const gradeChoices = [...grades, 'none'] as const;

const toggled = <Value,>(list: readonly Value[], value: Value): Value[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

export const isWholeBook = (filter: ExportFilter): boolean =>
  filter.tiers.length + filter.grades.length === 0 &&
  filter.company.trim() + filter.text.trim() === '' &&
  filter.changedSince === null;

/** Who goes into the file; no choice is everybody. */
export function FilterCard({ filter, disabled, onChange }: FilterCardProps) {
  const set = (changes: Partial<ExportFilter>) => onChange({ ...filter, ...changes });
  return (
    <Card
      title={i18n.t('export.filter.title')}
      note={isWholeBook(filter) && i18n.t('export.filter.text')}
      end={
        !isWholeBook(filter) && (
          <Button
            size="compact"
            tone="quiet"
            disabled={disabled}
            onClick={() => onChange(wholeBook)}
          >
            {i18n.t('export.filter.clear')}
          </Button>
        )
      }
    >
      <div className="grid gap-3 p-4 *:min-w-0">
        <fieldset className="grid gap-0.5" disabled={disabled}>
          <legend className="text-12 text-ink-2">{i18n.t('export.filter.tier')}</legend>
          <div className="flex flex-wrap gap-x-4">
            {tierChoices.map((tier) => (
              <Checkbox
                key={tier}
                checked={filter.tiers.includes(tier)}
                onChange={() => set({ tiers: toggled(filter.tiers, tier) })}
              >
                <TierMark tier={tier}>{tierWord(tier)}</TierMark>
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <fieldset className="grid gap-0.5" disabled={disabled}>
          <legend className="text-12 text-ink-2">{i18n.t('export.filter.grade')}</legend>
          <div className="flex flex-wrap gap-x-4">
            {gradeChoices.map((grade) => (
              <Checkbox
                key={grade}
                checked={filter.grades.includes(grade)}
                onChange={() => set({ grades: toggled(filter.grades, grade) })}
              >
                {grade === 'none' ? i18n.t('export.filter.notRated') : grade}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={i18n.t('export.filter.company')} hint={i18n.t('export.filter.companyHint')}>
            {(control) => (
              <Input
                {...control}
                value={filter.company}
                maxLength={200}
                disabled={disabled}
                onChange={(event) => set({ company: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('export.filter.words')} hint={i18n.t('export.filter.wordsHint')}>
            {(control) => (
              <Input
                {...control}
                value={filter.text}
                maxLength={200}
                disabled={disabled}
                onChange={(event) => set({ text: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('export.filter.since')}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={filter.changedSince ?? ''}
                disabled={disabled}
                onChange={(event) => set({ changedSince: event.currentTarget.value || null })}
              />
            )}
          </Field>
        </div>
      </div>
    </Card>
  );
}
