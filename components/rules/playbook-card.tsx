import { useState } from 'react';
import { i18n } from '#i18n';
import { type Tier, tiers } from '@/lib/schema/base';
import { defaultSettings } from '@/lib/schema/defaults';
import type { Settings } from '@/lib/schema/settings';
import { TierMark } from '../badge/tier-mark';
import { useSettings } from '../options/use-settings';
import { FailureNotice } from '../shell/failure-notice';
import { figureLanguage } from '../shell/formats';
import { tierWord } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import {
  type LineText,
  readDays,
  readPercent,
  readPlaybook,
  samePlaybook,
  textOf,
} from './playbook';

interface LineProps {
  tier: Tier;
  text: LineText;
  onType(part: Partial<LineText>): void;
}

function Line({ tier, text, onType }: LineProps) {
  const days = readDays(text.contactDays, figureLanguage()) === null;
  const percent = readPercent(text.discountPercent, figureLanguage()) === null;
  return (
    <fieldset className="grid items-start gap-x-3 gap-y-1 border-b border-line pb-3 sm:grid-cols-[96px_130px_1fr_130px]">
      <legend className="contents">
        <span className="sm:pt-5">
          <TierMark tier={tier}>{tierWord(tier)}</TierMark>
        </span>
      </legend>
      <Field
        label={i18n.t('rules.playbook.contactDays')}
        {...(days ? { error: i18n.t('rules.playbook.whole') } : {})}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={text.contactDays}
            onChange={(event) => onType({ contactDays: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('rules.playbook.caller')}>
        {(control) => (
          <Input
            {...control}
            maxLength={120}
            value={text.caller}
            onChange={(event) => onType({ caller: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={i18n.t('rules.playbook.discount')}
        {...(percent ? { error: i18n.t('rules.playbook.percent') } : {})}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={text.discountPercent}
            onChange={(event) => onType({ discountPercent: event.currentTarget.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}

/** How each tier is treated: how often, by whom, and with what leeway in price. */
export function PlaybookCard({ settings }: { settings: Settings }) {
  const [text, setText] = useState(() => textOf(settings.playbook, figureLanguage()));
  const { change, busy, failure } = useSettings();
  const playbook = readPlaybook(text, figureLanguage());
  const changed = playbook !== null && !samePlaybook(playbook, settings.playbook);
  const standard = samePlaybook(settings.playbook, defaultSettings.playbook);
  return (
    <Card title={i18n.t('rules.playbook.title')}>
      <form
        noValidate
        className="grid gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (playbook && changed) void change({ playbook });
        }}
      >
        <p className="text-ink-2">{i18n.t('rules.playbook.intro')}</p>
        {tiers.map((tier) => (
          <Line
            key={tier}
            tier={tier}
            text={text[tier]}
            onType={(part) =>
              setText((before) => ({ ...before, [tier]: { ...before[tier], ...part } }))
            }
          />
        ))}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" busy={busy} disabled={!changed}>
            {i18n.t('shell.save')}
          </Button>
          {!standard && (
            <Button
              tone="quiet"
              onClick={() => void change({ playbook: defaultSettings.playbook })}
            >
              {i18n.t('rules.playbook.reset')}
            </Button>
          )}
        </div>
        <FailureNotice failure={failure} />
      </form>
    </Card>
  );
}
