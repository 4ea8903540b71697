import { fold } from './text';
import { compoundAbroad, titlesAbroad } from './titlesAbroad';

/** Words one of which makes a short phrase a job title; folded (no accents), whole words. */
const WESTERN =
  `director manager engineer developer designer consultant analyst architect president ceo cto cfo coo cmo cio ciso chro vp svp
  evp avp founder cofounder partner associate owner chairman chairwoman chair chief head lead leader officer executive secretary
  assistant coordinator specialist representative agent buyer planner producer editor writer researcher scientist professor lecturer
  teacher lawyer attorney counsel solicitor paralegal accountant treasurer auditor advisor adviser administrator supervisor
  superintendent technician operator inspector merchandiser strategist evangelist recruiter librarian physician nurse surgeon
  principal trainer coach broker underwriter actuary intern trainee student photographer curator surveyor realtor investigator spokesperson programmer tester pentester vicepresident
  geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung
  vorstand vorstandsmitglied
  prokurist prokuristin sachbearbeiter sachbearbeiterin assistent assistentin assistenz
  inhaber inhaberin rechtsanwalt rechtsanwaltin
  auszubildende auszubildender programmierer programmiererin pressesprecher pressesprecherin aussendienst innendienst disponent disponentin key-account-manager
  directeur directrice responsable charge chargee gerant gerante ingenieure acheteur acheteuse commercial commerciale
  conseiller conseillere comptable avocat avocate chef cheffe presidente adjoint adjointe assistante secretaire fondateur
  fondatrice associee redacteur redactrice technicien technicienne gestionnaire
  diretor diretora gerente analista engenheiro engenheira coordenador coordenadora vendedor vendedora comprador compradora socio socia
  consultante dir controleur controleuse dirigeant dirigeante formateur formatrice chercheur chercheuse vendeur vendeuse
  magasinier logisticien logisticienne cadre juriste analyste approvisionneur approvisionneuse acheteurs notaire expert experte
  estimator foreman clerk dispatcher paymaster bookkeeper receptionist expeditor chemist geologist pharmacist welder machinist
  bauleitung
  vertriebsinnendienst verkaufsinnendienst vertriebsaussendienst kaufmann kauffrau notar notarin architekt architektin
  buchhalter buchhalterin sekretarin sekretar monteur kaufmannische fachanwalt fachanwaltin
  directora jefe jefa ingeniero ingeniera responsabile direttore direttrice amministratore`.match(
    /\S+/g,
  );
const western: ReadonlySet<string> = new Set(WESTERN);

/** Bauleiter, Vertriebsingenieurin: German builds titles as one word. "Kaufer" and "Prüfer" alone are family names. */
const GERMAN_COMPOUND =
  /(?:leiter|ingenieur|berater|meister|entwickler|referent|techniker|controller|\p{L}{3}(?:kaufer|planer|prufer))(?:in)?$|\p{L}{4}leitung$/u;

/** Departments stand for a title only when they are the whole phrase ("João Silva · Operations"). */
const department =
  /^(?:(?:technischer|strategischer|zentraler|overseas|domestic|global|group|international|regional|key|technical|strategic|business|corporate|export|inside|field|customer|product|human|public|supply|chain|investor) )*(?:operations|sales|marketing|finance|engineering|procurement|purchasing|purchase|quality|production|manufacturing|facilities|mro|sourcing|planning|warehouse|communications?|logistics|accounting|export|import|dispatch|shipping|packaging|materials|maintenance|disposition|arbeitsvorbereitung|versand|qualitatssicherung|konstruktion|exportacion|comercial|acquisti|vendite|commerciale|amministrazione|inkoop|verkoop|administratie|inkop|forsaljning|ekonomi|zakupy|sprzedaz|satin alma|satis|pazarlama|ihracat|muhasebe|research|legal|it|hr|resources|relations|chain|success|support|development|partnerships?|accounts?|vertrieb|einkauf|buchhaltung|entwicklung|logistik|personal|geschaftsleitung|achats|ventes|comptabilite|compras|vendas|financeiro|operacoes)(?: (?:and|&|und|et|e) (?:operations|facilities|quality|sales|marketing|finance|procurement|logistics|development|support|service|purchasing|vertrieb|einkauf|ventes|vendas))?(?: (?:dept\.?|department|division|team))?$/;

const KOREAN =
  /(대리|과장|차장|부장|팀장|실장|본부장|센터장|이사|상무|전무|대표|사장|회장|주임|사원|매니저|책임|수석|선임|연구원|교수|변호사|회계사|세무사|엔지니어|디자이너|개발자|기획자|컨설턴트|원장|소장|지점장|프로|파트장|그룹장|감사|고문|간사|팀원|영업사원|마케터|기자|편집장)(?:$|[\s,/()·&])/u;
const CHINESE =
  /(经理|經理|总监|總監|主任|主管|董事长|董事長|董事|总裁|總裁|工程师|工程師|教授|律师|律師|会计师?|會計師?|助理|部长|部長|科长|科長|处长|厂长|专员|專員|代表|顾问|顧問|副理|协理|協理|襄理|业务员|采购员|采购|销售|设计师|設計師|创始人|合伙人|秘书|秘書|总工|研究员|業務|文员|跟单)$/u;
const JAPANESE =
  /(部長|課長|係長|社長|取締役|役員|主任|主査|担当|マネージャー|マネジャー|リーダー|エンジニア|デザイナー|ディレクター|コンサルタント|プロデューサー|プランナー|弁護士|税理士|会計士|所長|支店長|店長|室長|本部長|次長|研究員|教授|代表|代理|補佐|(?:取締役|社長|代表)(?:CEO|COO|CFO|CTO)|参事|技師|工場長|執行役員|オフィサー|営業|アシスタント|スペシャリスト|チーフ|ライター)$/u;

/** Whether a phrase holds a word that is a job title in one of the languages read. */
export function titleWord(text: string): boolean {
  if (KOREAN.test(text) || CHINESE.test(text) || JAPANESE.test(text)) return true;
  const folded = fold(text);
  if (department.test(folded.trim())) return true;
  return (folded.match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []).some(
    (word) =>
      western.has(word) ||
      titlesAbroad.has(word) ||
      western.has(word.split('-').at(-1) ?? '') ||
      GERMAN_COMPOUND.test(word) ||
      compoundAbroad.test(word),
  );
}

const EASTERN_TEAM =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー\d]{1,12}(?:팀|본부|사업부|部|課|科|室|グループ|チーム)$/u;

/** A department that names itself one: "Overseas Sales Dept.", "采购部", "営業第二部", "해외영업팀". */
export const isDepartment = (text: string): boolean =>
  text.length < 60 &&
  !/[@:;\d]/.test(text) &&
  (text.split(' ').every((word) => EASTERN_TEAM.test(word)) ||
    department.test(
      fold(text)
        .replace(/ (?:dept|department|division|team)\.?$/, '')
        .trim(),
    ));

/** Whether a phrase is a part of a firm ("Sales and Marketing", "글로벌 파트너십", "第二営業部"). */
export const departmentWord = (text: string): boolean =>
  department.test(fold(text).trim()) ||
  /(팀|부|실|본부|센터|사업부|파트너십|파트|영업|기획|개발|지원|구매|마케팅|관리|인사|총무|재무|생산|품질|디자인|연구|전략|홍보|회계|물류|기술|マーケティング|グループ|部|課|室|科|组|中心)$/u.test(
    text,
  );

/**
 * Whether a phrase of a signature is a job title: short, one phrase, no digits or address marks, and a title word.
 * A register line such as "Geschäftsführer: A. Beispiel" names the firm's managers and is none.
 */
export function isTitle(text: string): boolean {
  if (text.length < 2 || text.length > 90 || /[@:;!?<>{}=]|https?|www\./.test(text)) return false;
  if (/\d{2,}/.test(text) || /[\p{L}]{6}\.|。/u.test(text)) return false;
  if (text.split(/\s+/).length > 9) return false;
  return titleWord(text);
}

/** Where a title holds: "Account Executive, EMEA", "Sales Manager – North America". */
export const isRegion = (text: string): boolean =>
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|middle|latin|greater)[ -]?)*(?:emea|apac|dach|mena|latam|anz|benelux|nordics?|iberia|uk(?: ?(?:&|and) ?i(?:reland)?)?|us|usa|eu|europe|asia(?:[ -]pacific)?|americas?|africa|east|china|japan|korea|india|region|global|international|worldwide|wales|ireland|scotland)$/i.test(
    text.trim(),
  );
