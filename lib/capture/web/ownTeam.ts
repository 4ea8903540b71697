import { fold } from '../text';

/** Parts of an address above a page of people: the firm itself and a language. */
const ABOVE =
  /^(?:[a-z]{2}(?:-[a-z]{2})?|about|about-us|company|our-company|who-we-are|uber-uns|ueber-uns|unternehmen|wir|kontakt|contact|a-propos|qui-sommes-nous|entreprise|societe|nosotros|sobre-nosotros|quienes-somos|empresa|sobre|sobre-nos|chi-siamo|azienda|over-ons|om-oss|om-os|o-nas|hakkimizda|kurumsal)$/;
const OUR = '(?:(?:our|the|meet-(?:the|our)|unser|das|ons|notre|l|nuestro|nossa|il-nostro)-)?';
/** Those who work there: no members, speakers or alumni, who work elsewhere. */
const TEAM = new RegExp(
  `^${OUR}(?:team|staff|(?:leadership|management|executive)(?:-team)?|mitarbeiter(?:innen)?|ansprechpartner(?:innen)?|equipe|equipo|equipa|medewerkers|zespol|ekibimiz)$|^our-people$`,
);

/**
 * Whether a page's address says that it shows those who work for whoever owns the site: "/about/our-team". A site that
 * speaks of other firms has their names in its addresses ("/org/acme/team").
 */
export function isTeamAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  const parts = fold(decoded(pathname))
    .replace(/\.(?:html?|php|aspx?|jsp)$/, '')
    .replaceAll('_', '-')
    .split('/')
    .filter((part) => part !== '' && part !== 'index');
  const team = parts.pop() ?? '';
  return search === '' && TEAM.test(team) && parts.every((part) => ABOVE.test(part));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
