import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ContactDraft, Phone } from '@/lib/schema/draft';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { doubtful } from './doubt';
import type { ListName, ListRow, Lists } from './lists';
import { kindWord } from './phone-kinds';
import { SourceMark } from './source-mark';

interface ListFieldsProps {
  list: ListName;
  lists: Lists;
  label: string;
  read: Pick<ContactDraft, 'sources' | 'confidence'>;
  /** The row that is wrong, and what to do about it. */
  error: { id: number; text: string } | null;
  onType: (id: number, over: Partial<Pick<ListRow, 'value' | 'kind'>>) => void;
  onRemove: (id: number) => void;
}

const types = { emails: 'email', phones: 'tel', urls: 'url' } as const;
const kinds: readonly Phone['kind'][] = ['work', 'mobile', 'fax', 'other'];

/** All addresses, all numbers or all links: each can be changed and taken out. */
export function ListFields(props: ListFieldsProps) {
  const { list, lists, label, read, error, onType, onRemove } = props;
  const rows = lists.rows.filter((row) => row.list === list);
  const looked = Object.keys(read.sources).length > 0;
  const how = read.sources[list];
  const mark = (row: ListRow): ReactNode => {
    if (row.value.trim() === '') return undefined;
    if (row.value !== row.found) return <SourceMark how="typed" check={false} />;
    return how && <SourceMark how={how} check={doubtful(read, [list])} />;
  };
  return rows.map((row, at) => {
    const name = rows.length > 1 ? `${label} ${at + 1}` : label;
    const alone = rows.length === 1 && row.value === '' && list !== 'urls';
    return (
      <Field
        key={row.id}
        label={name}
        source={mark(row)}
        error={error?.id === row.id ? error.text : undefined}
      >
        {(control) => (
          <div className="flex items-center gap-1">
            <Input
              {...control}
              type={types[list]}
              autoComplete="off"
              placeholder={looked ? i18n.t('capture.notFound') : undefined}
              value={row.value}
              onChange={(event) => onType(row.id, { value: event.target.value })}
            />
            {list === 'phones' && (
              <Select
                aria-label={i18n.t('capture.kindOf', [name])}
                className="w-24! flex-none"
                value={row.kind}
                onChange={(event) => {
                  const kind = kinds.find((one) => one === event.target.value);
                  if (kind) onType(row.id, { kind });
                }}
                options={kinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
              />
            )}
            {!alone && (
              <IconButton
                label={i18n.t('capture.remove', [row.value || name])}
                icon={<X aria-hidden />}
                onClick={() => onRemove(row.id)}
              />
            )}
          </div>
        )}
      </Field>
    );
  });
}
