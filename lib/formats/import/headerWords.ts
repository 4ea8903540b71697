import type { ImportField, ImportKind } from './fields';

/**
 * Header words of each field in English, Korean and Chinese, and those of address books and shops. The
 * likelier word stands first: "Job Title" is a title even where "Title" holds Mr and Ms.
 */
const words: Record<ImportField, string> = {
  key: `customer id|customer key|customer no|customer number|customer code|account id|account number|account no|client id|client code|
    고객번호|고객코드|고객id|거래처코드|거래처번호|客户编号|客户代码|客户id|客户号|客戶編號|kundennummer|kunden-nr|kundennr|debitor|
    numéro client|n° client|code client|顧客番号|顧客コード|顧客id|número de cliente`,
  company: `company name|company|organization name|organisation name|organization 1 - name|organization|organisation|associated company|
    account name|customer name|customer|client|client name|account|firm|employer|회사|회사명|상호|업체명|거래처|거래처명|고객명|고객사|소속|
    公司|公司名称|单位|单位名称|客户|客户名称|企业名称|公司名稱|客戶|客戶名稱|会社|会社名|企業名|勤務先|顧客名|取引先|得意先|
    firma|firmenname|unternehmen|organisation|kunde|kundenname|société|entreprise|raison sociale|organisme|nom du client|empresa|compañía|cliente`,
  domain: `company domain name|company domain|domain|email domain|company website|도메인|域名|網域|ドメイン|domäne|domaine|website|web site|
    homepage|web page|url|홈페이지|웹사이트|网站|网址`,
  name: `contact name|full name|display name|name|contact|person|e-mail display name|성명|이름|담당자|담당자명|姓名|联系人|联系人姓名|名字|
    聯絡人|氏名|お名前|名前|担当者|担当者名|ansprechpartner|vollständiger name|anzeigename|kontakt|nom complet|nom et prénom|nom|
    contacto|nombre completo`,
  givenName: 'first name|given name|forename|이름(명)|名|vorname|prénom|nombre',
  familyName:
    'last name|family name|surname|성|姓|nachname|familienname|zuname|nom de famille|apellidos|apellido|苗字',
  email: `email|e-mail|email address|e-mail address|e-mail 1 - value|primary email|work email|contact email|contact e-mail|customer email|
    이메일|전자우편|메일|이메일 주소|전자 메일 주소|전자 메일|메일 주소|邮箱|电子邮件|电子邮箱|邮件地址|电子邮件地址|電子郵件|電子郵件地址|
    メールアドレス|メール|電子メール|電子メールアドレス|eメール|e-mail-adresse|emailadresse|mail|mailadresse|courriel|adresse e-mail|
    adresse électronique|adresse de messagerie|adresse mail|correo electrónico|correo`,
  title: `job title|contact title|organization title|organization 1 - title|position|title|role|직위|직급|직책|직함|职位|职务|头衔|職稱|
    職務|役職|肩書|berufsbezeichnung|stellung|funktion|fonction|poste|cargo|puesto`,
  phone: `phone|phone number|business phone|telephone|work phone|phone 1 - value|tel|company phone|전화|전화번호|연락처|근무지 전화|
    회사 전화|직장 전화|사무실 전화|电话|电话号码|联系电话|商务电话|办公电话|電話|公司電話|電話番号|会社電話|勤務先電話番号|telefon|telefonnummer|
    telefon geschäftlich|téléphone|téléphone (bureau)|numéro de téléphone|tél|teléfono`,
  mobile: `mobile phone|mobile|mobile number|cell|cell phone|mobile phone number|휴대폰|휴대전화|핸드폰|휴대폰 번호|이동 전화|手机|手机号|
    手机号码|移动电话|手機|行動電話|携帯|携帯電話|携帯番号|携帯電話番号|mobiltelefon|mobil|mobilnummer|handy|portable|mobile (téléphone)|
    tél mobile|téléphone mobile|téléphone portable|móvil`,
  homePhone: `home phone|other phone|phone 2|telephone 2|phone 2 - value|private phone|집 전화|집 전화 번호|자택 전화|기타 전화|전화2|住宅电话|家庭电话|其他电话|
    住宅電話|自宅電話|自宅電話番号|telefon privat|privat|telefon 2|téléphone (domicile)|téléphone 2`,
  fax: `fax|fax number|business fax|팩스|팩스번호|근무처 팩스|근무지 팩스|传真|商务传真|傳真|ファックス|fax番号|telefax|fax geschäftlich|télécopie|
    télécopie (bureau)`,
  department: `department|division|부서|부서명|部门|部門|部署|部署名|所属|abteilung|bereich|service|département|departamento`,
  linkedin:
    'linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin address|링크드인|領英|领英',
  url: `url|web page|website|web site|homepage|personal web page|홈페이지|웹사이트|웹 페이지|网站|网址|网页|網站|網頁|ホームページ|ウェブサイト|
    webページ|webseite|internetseite|site web|page web|página web|sitio web`,
  birthday: `birthday|birthdate|birth date|date of birth|생일|생년월일|生日|出生日期|誕生日|生年月日|geburtstag|geburtsdatum|anniversaire|
    date de naissance|cumpleaños|fecha de nacimiento`,
  street: `address|street|street address|business street|address 1 - street|address line 1|주소|근무지 번지|근무지 주소 번지|地址|详细地址|商务地址 街道|
    住所|番地|straße|strasse|adresse|straße geschäftlich|anschrift|rue|rue (bureau)|dirección`,
  city: `city|town|business city|address 1 - city|도시|시|근무지 구/군/시|城市|市|商务地址 市/县|市区町村|ort|stadt|ort geschäftlich|ville|ville (bureau)|ciudad`,
  region: `region|state|state/region|province|business state|address 1 - region|시도|지역|근무지 시/도|省|省份|地区|都道府県|bundesland|
    region geschäftlich|région|provincia`,
  postalCode: `postal code|postcode|zip|zip code|business postal code|address 1 - postal code|우편번호|근무지 우편 번호|邮编|邮政编码|郵遞區號|
    郵便番号|plz|postleitzahl|postleitzahl geschäftlich|code postal|code postal (bureau)|código postal`,
  country: `country|country/region|business country/region|address 1 - country|국가|나라|근무지 국가|国家|国家/地区|國家|国|国名|land|
    land/region geschäftlich|pays|pays/région (bureau)|país`,
  note: `note|notes|comment|comments|memo|remark|remarks|비고|메모|备注|说明|附注|備註|備考|メモ|notiz|notizen|bemerkung|bemerkungen|
    kommentar|remarque|remarques|commentaire|commentaires|notas`,
  number: `order number|order no|order id|order|invoice number|invoice no|invoice|document number|주문번호|주문 번호|송장번호|
    订单号|订单编号|单号|发票号|注文番号|請求書番号|伝票番号|auftragsnummer|auftrags-nr|bestellnummer|rechnungsnummer|rechnungs-nr|
    numéro de commande|n° de commande|numéro de facture|n° de facture|número de pedido`,
  date: `order date|date|ordered on|created at|invoice date|purchase date|주문일|주문일자|주문 날짜|날짜|일자|거래일|订单日期|日期|下单日期|下单时间|
    注文日|受注日|日付|請求日|bestelldatum|auftragsdatum|rechnungsdatum|datum|date de commande|date de facture|fecha`,
  due: `due date|payment due|due|due on|pay by|결제 예정일|지급기일|납기일|만기일|到期日|付款期限|应付日期|支払期限|支払期日|fällig am|
    fälligkeit|fälligkeitsdatum|échéance|date d'échéance|vencimiento`,
  product: `product name|product|item|article|sku|description|lineitem name|product id|품목|상품|상품명|제품|제품명|产品|商品|产品名称|商品名称|品名|
    製品|製品名|商品名|品目|artikel|produkt|artikelbezeichnung|produit|désignation|producto`,
  price: `unit price|price|item price|lineitem price|단가|판매단가|单价|价格|単価|價格|preis|einzelpreis|stückpreis|prix|prix unitaire|precio`,
  quantity: `quantity|qty|units|lineitem quantity|수량|개수|数量|個数|menge|anzahl|stückzahl|quantité|cantidad`,
  discount:
    'discount|discount rate|discount percent|할인|할인율|折扣|折扣率|割引|値引|rabatt|remise|descuento',
  amount: `amount|total|order total|total amount|net amount|net total|sales|revenue|line total|금액|합계|총액|주문금액|매출|金额|总额|合计|总金额|订单金额|
    金額|合計|合計金額|注文金額|betrag|summe|gesamt|gesamtbetrag|umsatz|nettobetrag|montant|total ht|montant total|importe`,
  currency: 'currency|currency code|통화|화폐|币种|货币|通貨|währung|devise|moneda',
  paid: `paid|amount paid|paid amount|payment|payment amount|입금액|결제금액|지급액|수금액|已付|已付金额|付款金额|收款金额|入金額|支払額|
    bezahlt|zahlbetrag|payé|montant payé`,
  paidOn: `paid on|paid date|payment date|date paid|paid at|입금일|결제일|수금일|付款日期|收款日期|支付日期|入金日|支払日|
    bezahlt am|zahlungsdatum|payé le|date de paiement`,
  writtenOff: `written off|write off|written off amount|write off amount|bad debt|bad debt amount|대손|대손금|대손액|대손금액|대손 처리액|대손상각|
    坏账|坏账金额|坏账核销|核销|核销金额`,
};

/** Beside a column of family names these hold the given one alone. */
const BESIDE_FAMILY = ['이름', '名字', '名前', 'name'];
/** Beside a column of given names these hold the family name alone. */
const BESIDE_GIVEN: Record<string, readonly string[]> = {
  vorname: ['name'],
  prénom: ['nom', 'name'],
};

/** What a whole name is taken for beside a column of one of its parts; null where it stays whole. */
export function nameBeside(
  name: string,
  givenName: string | undefined,
  familyName: string | undefined,
): 'givenName' | 'familyName' | null {
  const key = headerKey(name);
  if (givenName === undefined && familyName !== undefined)
    return BESIDE_FAMILY.includes(key) ? 'givenName' : null;
  if (givenName === undefined || familyName !== undefined) return null;
  return BESIDE_GIVEN[headerKey(givenName)]?.includes(key) ? 'familyName' : null;
}

/** Letters and figures alone: "E-mail 1 - Value" and "CustomerID" lose what writers vary. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const split = (list: string): string[] => list.split('|').map((word) => headerKey(word));

/** Words that mean something else in one kind of file. */
const own: Partial<Record<ImportKind, Partial<Record<ImportField, string>>>> = {
  customers: {
    key: `${words.key}|id|code|record id`,
    company: `${words.company}|name|nom`,
    // A page named beside a customer is the customer's, and tells the domain.
    url: 'personal web page|personal website',
  },
  contacts: {
    domain:
      'company domain name|company domain|domain|email domain|company website|도메인|域名|網域|ドメイン|domäne|domaine',
  },
  payments: {
    paid: `${words.paid}|${words.amount}`,
    paidOn: `${words.paidOn}|date|날짜|일자|日期`,
  },
  orders: {
    name: 'contact name|contact|담당자|담당자명|联系人|聯絡人|担当者|担当者名|ansprechpartner|contacto',
    key: words.key,
  },
};

/** Normalised header words of a field in one kind of file, likeliest first. */
export const headerWords = (kind: ImportKind, field: ImportField): string[] =>
  split(own[kind]?.[field] ?? words[field]);
