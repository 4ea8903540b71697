import { fold, wordsOf } from '../text';

/** Words of headings and buttons; a phrase with one of them is no person's name. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  `about access account address all and apply archive areas article articles back blog board book booking branch branches brand
  business buy call career careers case catalog center centre chat city click client clients close company contact contacts copyright
  cookie cookies customer customers delivery department departments details directions directory discover districts division
  download email employee employees english enquiries enquiry event events experience expert experts explore facilities faq fax find
  follow for form free from gallery general get go head headquarters health help here history home hotline hours house how imprint
  industries info information innovation international investor investors jobs join language latest leadership learn legal links
  list local location locations login mail main management map media meet meeting member members menu message mobile more
  navigation near network new news newsletter next north notice now number office offices online open opening order our out overview
  page partner partners people personal phone policy portfolio portrait post postal power press previous pricing privacy product
  products profile project projects public publications purchase quality questions read reception region regional register report
  request research resources results road sales save school search section security send service services session share shop show
  sign site sitemap social solutions south staff start statement store stories street studio subscribe success support sustainability
  system team technical technology telephone terms the their this time today top training us use useful version view visit
  we web website welcome west work workshop write your east with reserved rights of in on at to by united states kingdom
  kontakt unser unsere uber impressum datenschutz anfahrt startseite ansprechpartner ansprechpartnerin leistungen karriere presse
  produkte aktuelles mitarbeiter geschaftszeiten offnungszeiten adresse telefon standort standorte agb suche mehr weitere ihr ihre
  accueil equipe notre nos mentions legales propos actualites produits plan contactez nous`.match(
    /\S+/g,
  ),
);
const EAST_PAGE =
  /(문의|오시는|회사|소개|연락처|안내|고객|서비스|메일|제품|뉴스|채용|주소|联系|關於|关于|我们|我們|首页|产品|新闻|服务|地址|问合|お問い|会社|概要|案内|採用|製品|一覧|情報|^(?:이름|구분|소속|직위|직책|성명|학과|전공|비고|번호|姓名|职务|職務|部门|部門|氏名|役職|備考)$)/u;

/** Whether a phrase has a word that belongs to pages ("Contact", "오시는 길"), not to people. */
export const isPageWord = (text: string): boolean =>
  EAST_PAGE.test(text) || wordsOf(text).some((word) => PAGE_WORDS.has(word));

/** Words of subjects, goods, places and headings: with one of them a phrase of capitals is a thing, nobody's name. */
const THINGS: ReadonlySet<string> = new Set(
  `academic academy accounting admissions advanced adventure advice advisory agency agriculture
  algorithms alumni american analysis analytics annual applied architecture artificial asian
  assistance authority autonomous award awards background bachelor banking behavioral bio biomedical brokerage buildings campus cancer capital central certificate charity chemistry
  children civil climate clinical cloud club coaching code coffee college commerce commercial commission committee
  community complete computational computer computing conference consulting
  content core corporate council course courses creative credits criminal current cyber data defense
  democracy dental dentistry design desk development diagnostics digital disorders doctoral domestic downtown driving
  economy editorial educational electric electrical embedded emergency employment energy engineering
  enterprise entertainment environment environmental equipment estate ethics european expertise external factory
  family fashion federal festival film financial fitness food football former forum frequently
  fresh functional fund furniture games garden genetics geometry global government graduate
  graph graphics ground group growth guide hardware heritage high higher highlights hospital hospitality hotel human image imaging impact impressions independent individual
  industrial industry injury institute institutional insurance integrated intelligence intelligent interactive
  interests internal internet internship investment journal judicial keynote knowledge
  laboratory landscape languages laws league learning lecture legacy lessons library lifestyle
  linear live living logo machine magazine maintenance manufacturing market marketing markets master materials
  mechanical mechanics medical medicine membership memorial mental merchandise metal method methods metro military
  mining mission modeling modelling models modern molecular money mountain municipal museum national natural
  neural neuroscience night nonprofit notable numerical nursing ocean official oral
  original outdoor paper parking past patent payment performance permanent pharmacy philosophy photo
  planning platform political politics pool popular practice practices preschool
  present primary principal printing private problem process processing professional
  professionals profiles program programme programmes programs property quantitative radio rapid reading real recent recommended recruiting reference references regular
  related religion remote renewable rental repair rescue residential resort restaurant retail review
  reviews riders riding risk robotics rural safety science sciences second secondary selected
  seminar senior series shipping shopping significant sister skills society software solar special
  specialties speech spirit sport sports standard state strategic strategy structural structures
  student students studies study subject summary supply surgery survey systems talk talks tax
  teaching techniques testimonials testing theory therapy things thursday timeline title tools topics tourism
  town toys trade transport travel treatment trial trust tuesday undergraduate
  universal university urban utility values vehicle venue video vintage virtual vision visiting visual volunteer
  warehouse water weather wedding wednesday weekly wellness wildlife wind wireless word words workers
  workshops world writing yearly youth
  angaben ablauf aktuell allgemeine angebot angebote anbieter anmeldung anwendung aufgaben ausbildung auszeichnungen beratung bereich
  beruf berufsbezeichnung bildung buro datei deutsche deutscher deutschland dienst dienste downloads einrichtung entwicklung
  erfahrung europa fachgebiete familie firma forschung geschichte gesundheit gruppe haftung hinweise
  kunden kunst lehre lehrstuhl lizenzen mitglied mitglieder musik nutzung planung praxis preise projekt
  projekte qualitat recht rechtliche referenzen schule sicherheit sprache stadt stiftung termine umwelt unternehmen
  verband verein vertrag verwaltung zentrum zustandige
  actualite activites bureau cabinet commune conseil cours culture entreprise environnement
  etudes groupe histoire informatique institut ligne loisirs maison metiers monde musee offre
  politique projets recherche sante securite societe theatre travail ville voyage hukuk hukuku davalari sayfa anasayfa`.match(
    /\S+/g,
  ),
);
/** Ends of words that people are not called by. */
const THING_END =
  /(?:tions?|ments|ities|ibility|ability|ology|ologies|ographies|omics|ysics|atics|istics|onics|heiten|keit|keiten|schaft|schaften|tungen|rungen|lungen|stelle|kammer|kanzlei|ography|gesetz|ordnung|wesen|technik)$/;
/** People are called so all the same. */
const STILL_NAMES: ReadonlySet<string> = new Set(['clements', 'christelle', 'estelle']);

/** Whether a phrase in capitals names a thing, subject or place rather than a person ("Computer Vision"). */
export const namesThing = (text: string): boolean =>
  fold(text)
    .match(/[\p{L}]+/gu)
    ?.some((word) => THINGS.has(word) || (THING_END.test(word) && !STILL_NAMES.has(word))) ?? false;
