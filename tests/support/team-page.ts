import { strangers } from '../../scripts/standin/gmail/demo/people.ts';
import type { Site } from '../../scripts/standin/server.ts';

/** The site of a firm whose Marek writes to the demonstration's mailbox. */
export const TEAM_HOST = 'www.tarnholt.example';
export const teamAddress = (path: string): string => `https://${TEAM_HOST}${path}`;
const { marek } = strangers;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const one = page(
  `${marek.name} – Tarnholt`,
  `<h1>${marek.name}</h1><p>Call me any time.</p>
   <script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"${marek.name}",
     "jobTitle":"Head of Sales","email":"mailto:${marek.email}","telephone":"+420 221 234 567",
     "worksFor":{"@type":"Organization","name":"Tarnholt GmbH"}}</script>`,
);
const member = (name: string, title: string, email: string) =>
  `<li><h3>${name}</h3><p>${title}</p><p><a href="mailto:${email}">Write to ${name.split(' ')[0]}</a></p></li>`;
const team = page(
  'Our team',
  `<h1>Our team</h1><ul>${[
    member(marek.name, 'Head of Sales', marek.email),
    member('Jonas Weiß', 'Engineer', 'j.weiss@tarnholt.example'),
    member('Petra Lund', 'Purchasing Manager', 'petra.lund@tarnholt.example'),
  ].join('')}</ul>`,
);
const signature = page(
  'A reference',
  `<pre>Marta Oliveira
Head of Purchasing
Veleiro, S.A.
Tel. +351 22 123 4567
marta.oliveira@veleiro.example</pre>`,
);
const nobody = page('Prices', '<h1>Prices</h1><p>Nothing to see here.</p>');

const pages: Record<string, string> = { '/marek': one, '/team': team, '/signature': signature };

/** `/marek`, `/team`, `/signature`, and for everything else a page without people. */
export const teamSite: Site = ({ pathname }) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: pages[pathname] ?? nobody,
});
