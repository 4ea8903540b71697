/** Words that stand around a name and are no part of it. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address before a name, folded and without their full stop. */
export const addressForms = set(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev hon herr frau hr fr dipl ing dipling mag drs ir mme mlle monsieur
  madame dott dottssa ing avv sr sra srta dna eng dra doctor`);

/** Degrees and titles after a name, folded and without full stops. */
export const credentials = set(`
  phd dphil mba md dds dvm esq cpa cfa cfp pmp msc bsc ma ba bs ms meng beng llm llb jd mph rn pe cissp dba edd facs fca aca acca
  obe mbe cbe dbe ba(hons) llm fcca rhia shrm scp sphr csm mpa mfa bba`);
export const generations = set('jr sr ii iii iv');

/** Small words that open a family name in Western languages. */
export const particles = set(`
  von van de der den del della dela di da do dos das du la le lo los las af av ten ter te zu zum zur bin bint ibn al el abu ben
  mac st d dell degli vom op 't`);

/** Korean, Chinese and Japanese forms of address and ranks written after a name. */
const EAST_RANKS = [
  '님|씨|드림|올림|배상|귀하|대리|과장|차장|부장|팀장|실장|본부장|센터장|이사|상무|전무|대표|대표이사|사장|부사장|회장|부회장|주임|사원|인턴|매니저|선임|책임|수석|연구원|선임연구원|책임연구원|수석연구원|교수|박사|변호사|원장|소장|지점장|점장|기자|작가|디자이너|프로|파트장|그룹장|감사|고문|국장|과장님|대리님|팀장님|부장님|대표님|이사님',
  '先生|女士|小姐|经理|經理|总经理|總經理|总监|總監|主任|主管|董事长|董事長|总裁|總裁|副总|工程师|工程師|教授|博士|律师|律師|老师|老師|助理|部长|部長|科长|总|總',
  '様|さん|氏|殿|課長|係長|社長|取締役|代表取締役|主任|担当',
]
  .join('|')
  .split('|');
export const eastRanks: ReadonlySet<string> = new Set(EAST_RANKS);
/** Those that are also written tight against the name (김민지님, 张伟先生). */
export const tightRanks = ['드림', '올림', '님', '씨', '先生', '女士', '小姐', '様', 'さん', '氏'];
/** A Korean, Chinese or Japanese word for a team or department, not a person. */
export const eastTeam =
  /(팀|부서|본부|센터|사업부|지원실|고객센터|담당자|관리자|운영자|알림|공식|그룹|회사|코리아|部|科|组|組|团队|團隊|中心|客服|公司|集团|集團|課|係|事務局|窓口)$/u;
