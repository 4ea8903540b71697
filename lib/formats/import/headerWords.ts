import type { ImportField, ImportKind } from './fields';

/**
 * Header words of each field in English, Korean and Chinese, and those of address books and shops. The
 * likelier word stands first: "Job Title" is a title even where "Title" holds Mr and Ms.
 */
const words: Record<ImportField, string> = {
  key: `customer id|customer key|customer no|customer number|customer code|account id|account number|account no|client id|client code|
    고객번호|고객코드|고객id|거래처코드|거래처번호|客户编号|客户代码|客户id|客户号`,
  company: `company name|company|organization name|organisation name|organization 1 - name|organization|organisation|associated company|
    account name|customer name|customer|client|client name|account|firm|employer|회사|회사명|상호|업체명|거래처|거래처명|고객명|고객사|
    公司|公司名称|单位|单位名称|客户|客户名称|企业名称`,
  domain: `company domain name|company domain|domain|email domain|website|web site|homepage|web page|company website|url|
    도메인|홈페이지|웹사이트|域名|网站|网址`,
  name: `contact name|full name|display name|name|contact|person|e-mail display name|성명|이름|담당자|담당자명|姓名|联系人|联系人姓名|名字`,
  givenName: 'first name|given name|forename|이름(명)|名',
  familyName: 'last name|family name|surname|성|姓',
  email: `email|e-mail|email address|e-mail address|e-mail 1 - value|primary email|work email|contact email|contact e-mail|customer email|
    이메일|전자우편|메일|이메일 주소|邮箱|电子邮件|电子邮箱|邮件地址`,
  title: `job title|contact title|organization title|organization 1 - title|position|title|role|직함|직책|직위|직급|职位|职务|头衔`,
  phone: `phone|phone number|business phone|telephone|work phone|phone 1 - value|tel|company phone|전화|전화번호|연락처|电话|电话号码|联系电话`,
  mobile: `mobile phone|mobile|mobile number|cell|cell phone|mobile phone number|휴대폰|휴대전화|핸드폰|手机|手机号|手机号码`,
  street: `address|street|street address|business street|address 1 - street|address line 1|주소|地址|详细地址`,
  city: 'city|town|business city|address 1 - city|도시|시|城市|市',
  region:
    'region|state|state/region|province|business state|address 1 - region|시도|지역|省|省份|地区',
  postalCode: `postal code|postcode|zip|zip code|business postal code|address 1 - postal code|우편번호|邮编|邮政编码`,
  country: `country|country/region|business country/region|address 1 - country|국가|나라|国家|国家/地区`,
  note: 'note|notes|comment|comments|memo|remark|remarks|비고|메모|备注|说明',
  number: `order number|order no|order id|order|invoice number|invoice no|invoice|document number|주문번호|주문 번호|송장번호|
    订单号|订单编号|单号|发票号`,
  date: `order date|date|ordered on|created at|invoice date|purchase date|주문일|주문일자|주문 날짜|날짜|일자|거래일|订单日期|日期|下单日期|下单时间`,
  due: `due date|payment due|due|due on|pay by|결제 예정일|지급기일|납기일|만기일|到期日|付款期限|应付日期`,
  product: `product name|product|item|article|sku|description|lineitem name|product id|품목|상품|상품명|제품|제품명|产品|商品|产品名称|商品名称|品名`,
  price: `unit price|price|item price|lineitem price|단가|판매단가|单价|价格`,
  quantity: `quantity|qty|units|lineitem quantity|수량|개수|数量`,
  discount: 'discount|discount rate|discount percent|할인|할인율|折扣|折扣率',
  amount: `amount|total|order total|total amount|net amount|net total|sales|revenue|line total|금액|합계|총액|주문금액|매출|金额|总额|合计|总金额|订单金额`,
  currency: 'currency|currency code|통화|화폐|币种|货币',
  paid: 'paid|amount paid|paid amount|payment|payment amount|입금액|결제금액|지급액|수금액|已付|已付金额|付款金额|收款金额',
  paidOn:
    'paid on|paid date|payment date|date paid|paid at|입금일|결제일|수금일|付款日期|收款日期|支付日期',
  writtenOff: `written off|write off|written off amount|write off amount|bad debt|bad debt amount|대손|대손금|대손액|대손금액|대손 처리액|대손상각|
    坏账|坏账金额|坏账核销|核销|核销金额`,
};

/** Letters and figures alone: "E-mail 1 - Value" and "CustomerID" lose what writers vary. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const split = (list: string): string[] => list.split('|').map((word) => headerKey(word));

/** Words that mean something else in one kind of file. */
const own: Partial<Record<ImportKind, Partial<Record<ImportField, string>>>> = {
  customers: { key: `${words.key}|id|code|record id`, company: `${words.company}|name` },
  payments: {
    paid: `${words.paid}|${words.amount}`,
    paidOn: `${words.paidOn}|date|날짜|일자|日期`,
  },
  orders: { name: 'contact name|contact|담당자|담당자명|联系人', key: words.key },
};

/** Normalised header words of a field in one kind of file, likeliest first. */
export const headerWords = (kind: ImportKind, field: ImportField): string[] =>
  split(own[kind]?.[field] ?? words[field]);
