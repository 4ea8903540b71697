import { readBirthday } from '../contacts/birthday';
import type { Property } from './property';

/** "_$!<Home>!$_" is how Apple writes its own words. */
const plainLabel = (text: string): string => text.replace(/^_\$!<(.*)>!\$_$/, '$1').trim();

/** Labels that stand in a property of their own beside the one they name (item1.X-ABLabel). */
export function labelsOf(properties: readonly Property[]): (property: Property) => string | null {
  const labels = new Map<string, string>();
  for (const { group, name, text } of properties) {
    if (group !== '' && (name === 'X-ABLABEL' || name === 'X-EVOLUTION-LABEL'))
      labels.set(group, plainLabel(text));
  }
  return ({ group, params }) => labels.get(group) || params.get('LABEL')?.[0] || null;
}

const words: Record<string, string> = {
  NICKNAME: 'Nickname',
  ANNIVERSARY: 'Anniversary',
  'X-MS-ANNIVERSARY': 'Anniversary',
  'X-EVOLUTION-ANNIVERSARY': 'Anniversary',
  'X-ANNIVERSARY': 'Anniversary',
  'X-ABDATE': 'Date',
  'X-ABRELATEDNAMES': 'Relation',
  RELATED: 'Relation',
  'X-MS-MANAGER': 'Manager',
  'X-EVOLUTION-MANAGER': 'Manager',
  'X-MANAGER': 'Manager',
  'X-MS-ASSISTANT': 'Assistant',
  'X-EVOLUTION-ASSISTANT': 'Assistant',
  'X-ASSISTANT': 'Assistant',
  'X-MS-SPOUSE': 'Spouse',
  'X-EVOLUTION-SPOUSE': 'Spouse',
  'X-SPOUSE': 'Spouse',
  'X-MS-IMADDRESS': 'IM',
  IMPP: 'IM',
  'X-AIM': 'AIM',
  'X-ICQ': 'ICQ',
  'X-JABBER': 'Jabber',
  'X-MSN': 'MSN',
  'X-YAHOO': 'Yahoo',
  'X-SKYPE': 'Skype',
  'X-SKYPE-USERNAME': 'Skype',
  'X-GTALK': 'Google Talk',
  'X-GOOGLE-TALK': 'Google Talk',
  'X-QQ': 'QQ',
  'X-WECHAT': 'WeChat',
  HOBBY: 'Hobby',
  INTEREST: 'Interest',
  EXPERTISE: 'Expertise',
  LANG: 'Language',
};

/** What the book has no field for but a person wrote: kept in the note. null: nothing to keep. */
export function extraOf(
  property: Property,
  label: string | null,
): { label: string; text: string } | null {
  const word = words[property.name];
  if (word === undefined) return null;
  const written = property.name === 'IMPP' ? property.text.replace(/^[a-z]+:/i, '') : property.text;
  const text = /^\d{8}/.test(written) ? readBirthday(written, 'ymd') || written : written;
  const service = property.params.get('X-SERVICE-TYPE')?.[0];
  return { label: label ?? service ?? word, text };
}
