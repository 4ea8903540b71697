import { Download } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Failure } from '@/lib/schema/result';
import { Blank } from '../ui/blank';
import { Button, buttonLook } from '../ui/button';
import { Copyable } from '../ui/copyable';
import { KeyValues } from '../ui/key-values';
import { figures } from './formats';
import { failureText } from './words';

interface ErrorScreenProps {
  failure: Failure;
  onRetry: () => void;
}

/** What happened, what is safe, what to do: try again, or take everything out. */
export function ErrorScreen({ failure, onRetry }: ErrorScreenProps) {
  const [at] = useState(() => Date.now());
  const details = `${failure.code}: ${failure.message} (${new Date(at).toISOString()})`;
  return (
    <div role="alert" className="grid content-start">
      <Blank
        title={i18n.t('shell.error.title')}
        action={
          <>
            <Button tone="primary" onClick={onRetry}>
              {i18n.t('shell.tryAgain')}
            </Button>
            {/* A link: it leads there also where the background does not answer any more. */}
            <a
              href="/dashboard.html#/backup"
              target="_blank"
              rel="noreferrer"
              className={buttonLook('plain', 'normal')}
            >
              <Download aria-hidden />
              {i18n.t('shell.exportEverything')}
            </a>
          </>
        }
      >
        <p>{failureText(failure.code)}</p>
        <p>{i18n.t('shell.error.safe')}</p>
      </Blank>
      <div className="border-y border-line bg-sunken px-4 py-3">
        <KeyValues
          rows={[
            { key: 'what', label: i18n.t('shell.error.what'), value: failure.code },
            { key: 'when', label: i18n.t('shell.error.when'), value: figures.momentLong(at) },
          ]}
        />
        <div className="mt-1 flex items-center justify-between text-ink-2">
          {i18n.t('shell.error.copyDetails')}
          <Copyable
            text={details}
            label={i18n.t('shell.error.copyDetails')}
            copied={i18n.t('shell.error.copied')}
            failed={i18n.t('shell.notCopied')}
          />
        </div>
      </div>
    </div>
  );
}
