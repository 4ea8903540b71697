import { formatBirthday } from '../format/dates';
import { figureLanguage } from '../shell/formats';

/** A birthday as this reader writes it. */
export const birthdayText = (birthday: string): string =>
  formatBirthday(birthday, figureLanguage());
