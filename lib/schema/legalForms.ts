/**
 * Legal forms of companies as they are written with a name, folded to lower case and without full stops.
 * Readers tell a company line by them; keys leave them out so that "Tarnholt GmbH" equals "Tarnholt".
 */
export const westernLegalForms: readonly string[] =
  `ltd limited inc incorporated corp corporation co company llc llp lp plc pte pty pvt gmbh mbh ag kg kgaa ohg gbr gesmbh gesnbr ug haftungsbeschrankt ev eg se sa sas
  sasu sarl snc sci eurl srl spa sl slu lda ltda eireli bv nv vof cv oy oyj ab as asa aps is ou uab sia sro as doo dd kft zrt nyrt
  bt sadecv spzoo spj sp zoo kk gk jsc ooo oao zao pjsc pt cv tbk bhd sdn ek inh`
    .split(/\s+/)
    .filter((form, at, all) => all.indexOf(form) === at);

/** Forms that are no ordinary word or initials, so that one of them alone tells a company. */
export const tellingLegalForms: ReadonlySet<string> = new Set(
  'ltd limited inc incorporated corp corporation llc llp plc pte pty pvt gmbh kgaa ohg gbr sarl sasu eurl srl ltda lda bv oy oyj aps sdn bhd sro kft zrt jsc ooo'.split(
    ' ',
  ),
);

/** Written without blanks before or after the name; longest first. Full-width forms fold to these by NFKC (㈜ → (주)). */
export const easternLegalForms: readonly string[] = [
  '农民专业合作社',
  '特定非営利活動法人',
  '股份有限公司',
  '一般社団法人',
  '유한책임회사',
  '有限责任公司',
  '有限責任公司',
  '集团有限公司',
  '有限公司',
  '株式会社',
  '有限会社',
  '合同会社',
  '合資会社',
  '주식회사',
  '유한회사',
  '합자회사',
  '합명회사',
  '재단법인',
  '사단법인',
  '농업회사법인',
  '(주)',
  '(集团)',
  '(集團)',
  '(유)',
  '(재)',
  '(사)',
  '(株)',
  '(有)',
];
