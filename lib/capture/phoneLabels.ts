import type { Phone } from '../schema/draft';

export type PhoneKind = Phone['kind'];

const oneOf = (...words: string[]): string =>
  words.join(' ').split(' ').join('|').replaceAll('_', ' ');

/** Labels by kind, longest first where one opens another; "_" stands for a blank. */
const MOBILE = oneOf(
  '📱 📲 mobile_phone mobile_no mobiltelefon mobilfunk mobilnummer mobile mobil mob cellular cell_phone cell handy natel gsm whatsapp',
  'tel\\._kom komórka kom matkapuhelin cep_tel\\. cep_telefonu cep di_động mobilní cellulare celular cel móvil movil telemóvel telemovel tlm portable port hp h\\.p m\\.p c\\.p',
  '휴대폰 휴대전화 핸드폰 모바일 휴대 手机号码 手机号 手机 手機 移动电话 行動電話 行动电话 携帯電話 携帯番号 携帯',
);
const FAX = oneOf(
  '📠 telefax facsimile fax_no fax télécopie 팩스 传真号 传真 faks belgeç 傳真 ファックス番号 ファックス ファクス',
);
const WORK = oneOf(
  '☎ 📞 telephone phone_number phone_no phone ph tel_no tel\\._no direct_line direct_dial direkt direct did ddi did office work main switchboard desk landline',
  'telefonnummer telefon durchwahl durchw dw zentrale büro festnetz fon tlf tfn téléphone tél fixe bureau ligne_directe standard',
  'telefone telefono teléfono telef escritório comercial ufficio of\\. oficina ofic centralita centralino fijo vast växel puhelin telp tel',
  'off ofc reception',
  'sans_frais numéro_vert toll_free toll-free フリーダイヤル ip電話 전화번호 전화 연락처 대표번호 대표전화 대표 직통 사무실 연구실 교환 회사 联系电话 聯絡電話 办公电话 电话 座机 总机 總機 固话 直线',
  '電話番号 代表電話 電話 直通 直線 代表 内線',
);
const OTHER = oneOf('home private privat privée 자택 自宅');

const KINDS = `(?<mobile>${MOBILE})|(?<fax>${FAX})|(?<work>${WORK})|(?<other>${OTHER})`;
/** Single letters count only apart from the digits: "T1234567890123" is a register number. */
const LETTERS = '(?<mobile1>[mc])|(?<fax1>f)|(?<work1>[tpdobw])';
const LABEL = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:(?:${KINDS})(?:\\s?(?:nr|no|number|番号|号码)\\.?)?[\\s.:：)\\]=/-]*|(?:${LETTERS})[\\s.:：)\\]=/-]+)\\(?$`,
  'iu',
);
const AFTER = new RegExp(
  `^\\s?[([]?(?:${KINDS}|${LETTERS})[)\\]]?\\.?(?:\\s{2,}|\\s*(?:$|[|/,;·•(]))`,
  'iu',
);
/** "Tel/Fax" is one line for both: the number can be called. */
const BOTH =
  /(?:tel|phone|tél|telefon|전화|电话|電話|t)\s?\.?\s?[/&+・·]\s?(?:fax|팩스|传真|傳真|f)[\s.:：]*$/iu;

function kindOf(found: RegExpExecArray | null): PhoneKind | null {
  const groups = found?.groups;
  if (!groups) return null;
  if ((groups.mobile ?? groups.mobile1) !== undefined) return 'mobile';
  if ((groups.fax ?? groups.fax1) !== undefined) return 'fax';
  return groups.other === undefined ? 'work' : 'other';
}

/** "Tel/WhatsApp" and "Mob/WeChat": one number for calls and chat. */
const CHAT_TOO =
  /(?:tel|phone|전화|电话|電話|联系电话|mob|mobile|cell|手机|手機|휴대폰)\.?(?:\s?[/&+,]\s?(?:whatsapp|wechat|weixin|微信|kakao(?:talk)?|카카오톡|line|viber|telegram|signal|zalo)){1,3}[\s.:：]*\(?$/iu;
const MOBILE_TOO = /mob|cell|手机|手機|휴대폰/iu;
/** Whether the words before a number name it for calls and chat, so that the number alone tells its kind. */
export const isForChatToo = (text: string): boolean => CHAT_TOO.test(text.slice(-40));

/** "☎" and "📞" say that one can call, not where: the number alone tells its kind. */
export const isCallSign = (before: string): boolean => /[☎📞]\ufe0f?[\s.:：]*\(?$/u.test(before);

/** Kind that the words directly before a number give it; null when they are no phone label. */
export function labelBefore(text: string): PhoneKind | null {
  const near = text.slice(-40);
  const chat = CHAT_TOO.exec(near)?.[0];
  if (chat !== undefined) return MOBILE_TOO.test(chat) ? 'mobile' : 'work';
  return BOTH.test(near) ? 'work' : kindOf(LABEL.exec(near));
}

/** "(poste 312)", "ext. 12", "内線 2241": only a firm's line has them. */
const EXTENSION =
  /^[\s,;]*[(（]?(?:ext|x|poste|内線|내선|分机|分機|转|轉|dw|durchwahl)[\s.:：]*\d{1,6}\b/iu;
export const hasExtension = (after: string): boolean => EXTENSION.test(after.slice(0, 24));

/** Kind that the words directly after a number give it ("(mobile)", "– Fax"). */
export const labelAfter = (text: string): PhoneKind | null => kindOf(AFTER.exec(text.slice(0, 30)));

const IDENTIFIERS = oneOf(
  'ust vat tax steuer hrb hra iban bic swift blz konto account acct a/c siret siren rcs tva cnpj cpf nif nipc abn acn cin gst crn duns ein',
  'registered registration reg company_no id pin passcode code meeting order invoice ref ticket case po no nr number bestell auftrag rechnung kunden',
  '계좌 사업자 등록번호 법인 통신판매 우편번호 주문 번호 税号 税務 信用代码 执照 邮编 郵編 邮政编码 账号 帐号 开户 备案 订单 〒 法人番号 登録番号 注文 口座',
  'qq wechat weixin 微信 line_id kakao 카카오톡 skype zoom telegram isbn',
);
const NOT_PHONE = new RegExp(`(?:${IDENTIFIERS})[\\s\\p{L}.]{0,12}[\\s.:：#)-]*$`, 'iu');
/** Words before a number that say it is none: registers, banks, identifiers, chat names. */
export const saysNoPhone = (before: string): boolean =>
  NOT_PHONE.test(before.slice(-40)) && !isForChatToo(before);

const OTHERS =
  /assist|secretar|sekret|secrét|vorzimmer|hotline|box office|helpdesk|support|emergency|notfall|urgence|(?:^|[\s|•·,;])[pe]\.?a\.?\s?:|비서|고객센터|비상|秘书|秘書|助理|客服|お客様/iu;
/** Words that give a number to somebody else than the sender. */
export const isOthersPhone = (before: string): boolean => OTHERS.test(before.slice(-60));
