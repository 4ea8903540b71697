import { fold, wordsOf } from './text';

const ROLES = new Set(
  `info information contact contacts contactus hello hi sales sale support help helpdesk service services customerservice office
  admin administrator webmaster postmaster hostmaster abuse noreply donotreply reply notification notifications notify alert alerts
  mailer daemon newsletter news updates update marketing press media pr hr jobs job career careers recruiting recruitment billing
  invoice invoices accounting accounts account finance payments payment orders order shop store booking bookings reservations
  reception team teams staff all everyone list lists bounce bounces bot robot system root security privacy legal compliance
  feedback survey events event facilities facility werkstatt buero kontakt vertrieb verkauf rechnung rechnungen bestellung einkauf
  buchhaltung personal bewerbung empfang service-kunden commercial comptabilite facturation achats accueil ventas compras
  facturacion contacto vendas financeiro contato mail email mailbox post desk enquiries inquiry inquiries enquiry purchasing
  procurement logistics dispatch build ci ops noc digest unsubscribe via kundenservice kundendienst rechnungsstelle sekretariat
  zentrale vorzimmer secretariat it qa`.match(/\S+/g),
);

/** Short ones would hit real names (Al, Hi, Ci, Pr), so they only count as a whole local part. */
const inWords = (word: string): boolean => word.length > 3 && ROLES.has(word);

const EAST_ROLE =
  /(영업|고객|지원|채용|인사|홍보|총무|회계|관리자|알림|뉴스레터|销售|客服|服务|服務|通知|招聘|采购部|営業|総務|採用|案内|お知らせ|サポート)/u;

/** Services whose name stands where a writer's would: "Google Calendar", "Zoom". */
const SERVICES = new Set(
  `linkedin zoom google microsoft github gitlab docusign dropbox calendly paypal facebook instagram hubspot salesforce
  mailchimp wetransfer eventbrite surveymonkey youtube whatsapp wechat kakaotalk atlassian webex teamviewer typeform zendesk`.match(
    /\S+/g,
  ),
);

/**
 * Whether an address belongs to a function (info@, sales@, no-reply@, invoice-2026@), not to a person.
 */
export function isRoleMailbox(email: string): boolean {
  const local = email.slice(0, 320).split('@')[0]?.split('+')[0] ?? '';
  const words = wordsOf(local);
  const whole = fold(local).replace(/[^\p{L}]/gu, '');
  if (ROLES.has(whole)) return true;
  return words.length > 0 && words.some(inWords);
}

/** Whether a display name names a function ("Portomar Billing", "Launch team", "고객지원"). */
export function isRoleName(name: string): boolean {
  const words = wordsOf(name);
  if (words.some(inWords) || EAST_ROLE.test(name) || SERVICES.has(words[0] ?? '')) return true;
  // "HR", "IT": short ones are names too unless they are capitals alone.
  return words.length === 1 && name === name.toUpperCase() && ROLES.has(words[0] ?? '');
}
