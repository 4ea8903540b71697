import { useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import type { MergeReview, Weight } from '@/lib/schema/views/duplicates';
import { newId, useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Segmented } from '../ui/choice';
import { Notice } from '../ui/notice';
import { ChoiceRow } from './choice-row';
import { type Choices, companyFields, contactFields, reviewRows, turned } from './review-rows';
import { notSameWord } from './words';

interface ComparisonProps {
  review: MergeReview;
  ids: [string, string];
}

function weightWords({ interactions, orders, people }: Weight): string {
  const parts = [
    i18n.t('duplicates.weight.interactions', interactions, [figures.count(interactions)]),
    i18n.t('duplicates.weight.orders', orders, [figures.count(orders)]),
  ];
  if (people > 0) parts.push(i18n.t('duplicates.weight.people', people, [figures.count(people)]));
  return parts.join(' · ');
}

/** More hangs on the one that stays: fewer records have to move. */
const heavier = ([one, other]: [Weight, Weight]): 0 | 1 => {
  const sum = ({ interactions, orders, people }: Weight) => interactions + orders + people;
  return sum(other) > sum(one) ? 1 : 0;
};

/** Which record stays, field by field what it says, and the merge itself. */
export function Comparison({ review, ids }: ComparisonProps) {
  const [, go] = useLocation();
  const { tell } = useUndo();
  const [survivor, setSurvivor] = useState<0 | 1>(() => heavier(review.weights));
  const [choices, setChoices] = useState<Choices>({});
  const [mergeId] = useState(newId);
  const contacts = useCommand('contact.merge');
  const companies = useCommand('company.merge');
  const distinct = useCommand('distinction.add');
  const names: [string, string] = [review.sides[0].name, review.sides[1].name];
  const survivorId = ids[survivor];
  const mergedId = ids[survivor === 0 ? 1 : 0];
  const merge = async () => {
    const pair = { mergeId, survivorId, mergedId };
    const reply =
      review.kind === 'contact'
        ? await contacts.run((commandId) => ({
            commandId,
            ...pair,
            fields: contactFields(choices),
          }))
        : await companies.run((commandId) => ({
            commandId,
            ...pair,
            fields: companyFields(choices),
          }));
    if (!reply.ok) return;
    tell(i18n.t('duplicates.merge.done', [names[0], names[1]]), reply);
    go('/duplicates');
  };
  const refuse = async () => {
    const reply = await distinct.run((commandId) => ({ commandId, kind: review.kind, ids }));
    if (!reply.ok) return;
    tell(i18n.t('duplicates.notSame.done', [names[0], names[1]]), reply);
    go('/duplicates');
  };
  return (
    <Card>
      <div className="grid gap-2 p-4">
        <span id="survivor" className="text-12 text-ink-2">
          {i18n.t('duplicates.merge.stays')}
        </span>
        <Segmented
          labelledBy="survivor"
          even
          value={survivor === 0 ? 'one' : 'other'}
          options={[
            { value: 'one', label: names[0] },
            { value: 'other', label: names[1] },
          ]}
          onChange={(value) => {
            const next = value === 'one' ? 0 : 1;
            if (next === survivor) return;
            setSurvivor(next);
            setChoices(turned(choices));
          }}
        />
        <div className="grid grid-cols-2 gap-2 text-12 text-ink-3 tabular-nums">
          <span>{weightWords(review.weights[0])}</span>
          <span>{weightWords(review.weights[1])}</span>
        </div>
        <p className="text-ink-2">{i18n.t('duplicates.merge.text')}</p>
      </div>
      {reviewRows(review).map((row) => (
        <ChoiceRow
          key={row.field}
          row={row}
          choices={choices}
          survivor={survivor}
          names={names}
          onChoose={(field, side) => setChoices({ ...choices, [field]: side })}
        />
      ))}
      {review.clashes.length > 0 && (
        <div className="px-4 pb-3">
          <Notice tone="warn">
            {i18n.t('duplicates.merge.clash', [
              review.clashes.map(figures.quarter).join(', '),
              names[survivor],
            ])}
          </Notice>
        </div>
      )}
      <div className="grid gap-2 border-t border-line p-4">
        <FailureNotice failure={contacts.failure ?? companies.failure ?? distinct.failure} />
        <div className="flex flex-wrap gap-2">
          <Button
            tone="primary"
            busy={contacts.busy || companies.busy}
            onClick={() => void merge()}
          >
            {i18n.t('duplicates.merge.button')}
          </Button>
          <Button tone="quiet" busy={distinct.busy} onClick={() => void refuse()}>
            {notSameWord(review.kind)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
