import { i18n } from '#i18n';
import { Notice } from '../ui/notice';
import type { Preview } from './use-import';

interface EncodingQuestionProps {
  choices: Preview['encodingChoices'];
  busy: boolean;
  onChoose: (encoding: string) => void;
}

/** The bytes fit several encodings: the rep sees the file's own words in each and picks what can be read. */
export function EncodingQuestion({ choices, busy, onChoose }: EncodingQuestionProps) {
  if (choices.length === 0) return null;
  return (
    <Notice tone="warn" live>
      <p>{i18n.t('letters.ask')}</p>
      <ul className="mt-2 grid gap-1.5">
        {choices.map(({ encoding, words }) => (
          <li key={encoding}>
            <button
              type="button"
              disabled={busy}
              onClick={() => onChoose(encoding)}
              className="grid w-full min-w-0 gap-0.5 rounded-6 border border-line-control bg-raised px-3 py-1.5 text-start hover:bg-hover disabled:opacity-50"
            >
              <span className="wrap-anywhere">{words}</span>
              <span className="text-12 text-ink-3">{encoding.toUpperCase()}</span>
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
