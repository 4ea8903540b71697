import { i18n } from '#i18n';
import { defaultCreditScheme } from '@/lib/domain/credit/scheme';
import { type CreditScheme, indicatorClasses } from '@/lib/schema/credit';
import type { Settings } from '@/lib/schema/settings';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { AnswerRules } from './answer-rules';
import { CeilingRules } from './ceiling-rules';
import { ClassRules } from './class-rules';
import { GradeRules } from './grade-rules';
import { useSchemeForm } from './scheme-form';
import { SchemeSum } from './scheme-sum';

/** The whole scheme on one page; what is wrong stands at its field, and the sums stay in sight. */
export function SchemeEditor({ own }: { own: Settings['scheme'] }) {
  const base = own ?? defaultCreditScheme;
  const form = useSchemeForm(base);
  const { run, busy, failure } = useCommand('settings.change');
  const { tell } = useUndo();
  const { changed } = form;
  const { scheme, faults } = form.read;
  const save = async (next: CreditScheme | null) => {
    const reply = await run((commandId) => ({ commandId, changes: { scheme: next } }));
    tell(next ? i18n.t('rules.scheme.saved') : i18n.t('rules.scheme.wasReset'), reply);
  };
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (scheme && changed && !busy) void save(scheme);
      }}
    >
      <Notice title={own ? i18n.t('rules.scheme.own') : i18n.t('rules.scheme.standard')}>
        {i18n.t('rules.scheme.frozen')} {i18n.t('rules.scheme.frozenQuarter')}
      </Notice>
      <p className="text-ink-2">{i18n.t('rules.scheme.bandsHint')}</p>
      <div className="grid items-start gap-x-5 gap-y-4 @5xl:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-4">
          {indicatorClasses.map((name) => (
            <ClassRules key={name} form={form} base={base} name={name} />
          ))}
          <AnswerRules form={form} />
        </div>
        <div className="grid gap-4 @5xl:sticky @5xl:top-4">
          <GradeRules form={form} />
          <CeilingRules form={form} />
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-surface px-4 py-3">
        <SchemeSum form={form} />
        {faults.size > 0 && (
          <p role="status" className="text-bad">
            {i18n.t('rules.fault.count', faults.size, [String(faults.size)])}
          </p>
        )}
        <div className="ms-auto flex flex-wrap gap-2">
          {own && (
            <Button tone="quiet" onClick={() => void save(null)}>
              {i18n.t('rules.scheme.reset')}
            </Button>
          )}
          {(changed || faults.size > 0) && (
            <Button onClick={form.reset}>{i18n.t('rules.scheme.dropped')}</Button>
          )}
          <Button type="submit" tone="primary" busy={busy} disabled={!scheme || !changed}>
            {i18n.t('rules.scheme.save')}
          </Button>
        </div>
        <FailureNotice failure={failure} />
      </div>
    </form>
  );
}
