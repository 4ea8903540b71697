import { i18n } from '#i18n';
import type { Provenance } from '@/lib/schema/records/contact';
import { sourceWord } from '../capture/source-word';
import { dayOf } from '../format/dates';
import { figures } from '../shell/formats';

export type Source = Provenance[string];

/** Where a value came from and when somebody last saw that it is right: "signature, 12 Mar 2026". */
export const sourceText = ({ how, verifiedAt }: Source): string =>
  i18n.t('profile.source', [sourceWord(how), figures.day(dayOf(verifiedAt))]);
