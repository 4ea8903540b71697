import { i18n } from '#i18n';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Meter } from '../ui/meter';
import { SHORTEST, strengthOf } from './strength';

export interface Typed {
  passphrase: string;
  again: string;
}
export const nothingTyped: Typed = { passphrase: '', again: '' };

/** Long enough, and typed the same twice. */
export const isComplete = ({ passphrase, again }: Typed): boolean =>
  [...passphrase].length >= SHORTEST && passphrase === again;

const strengthWord = (strength: ReturnType<typeof strengthOf>): string =>
  strength === 'short'
    ? i18n.t('secret.strength.short', [String(SHORTEST)])
    : strength === 'weak'
      ? i18n.t('secret.strength.weak')
      : strength === 'fair'
        ? i18n.t('secret.strength.fair')
        : i18n.t('secret.strength.good');
const STEPS = ['short', 'weak', 'fair', 'good'] as const;

interface PassphraseFieldsProps {
  typed: Typed;
  onChange: (typed: Typed) => void;
}

/** A passphrase asked twice, with a hint of how hard it is to guess. */
export function PassphraseFields({ typed, onChange }: PassphraseFieldsProps) {
  const { passphrase, again } = typed;
  const strength = strengthOf(passphrase);
  const differ = again !== '' && again !== passphrase;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field
        label={i18n.t('secret.passphrase')}
        hint={passphrase === '' ? i18n.t('secret.hint') : strengthWord(strength)}
      >
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={({ currentTarget: { value } }) => onChange({ passphrase: value, again })}
          />
        )}
      </Field>
      <Field label={i18n.t('secret.again')} error={differ ? i18n.t('secret.differ') : undefined}>
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={({ currentTarget: { value } }) => onChange({ passphrase, again: value })}
          />
        )}
      </Field>
      {passphrase !== '' && (
        <div className="sm:col-span-2">
          <Meter
            label={strengthWord(strength)}
            value={STEPS.indexOf(strength) + 1}
            max={STEPS.length}
            text={strengthWord(strength)}
          />
        </div>
      )}
      <p className="text-12 text-ink-2 sm:col-span-2">{i18n.t('secret.warning')}</p>
    </div>
  );
}
