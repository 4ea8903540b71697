/** Words that stand around a name and are no part of it. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address before a name, folded and without their full stop. */
export const addressForms = set(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev hon herr frau hr fr dipl ing dipling mag drs ir mme mlle monsieur
  madame dott dottssa ing avv sr sra srta dna eng dra doctor maitre kfm betriebsw`);

/** What a German doctor is doctor of, between "Dr." and the name. */
export const faculties = set(
  'med dent vet iur jur rer nat pol oec phil theol sc h c habil ing mult',
);

/** Degrees and titles after a name, folded and without full stops. */
export const credentials = set(`
  phd dphil mba md dds dvm esq cpa cfa cfp pmp msc bsc ma ba bs ms meng beng llm llb jd mph rn pe cissp dba edd facs fca aca acca
  obe mbe cbe dbe ba(hons) llm fcca rhia shrm scp sphr csm mpa mfa bba`);
export const generations = set('jr sr ii iii iv');

/** Small words that open a family name in Western languages. */
export const particles = set(`
  von van de der den del della dela di da do dos das du la le lo los las af av ten ter te zu zum zur bin bint ibn al el abu ben
  mac st d dell degli vom op 't nic`);
/** Those that open a family name with a capital as well: "Wim De Backer", "Siobhan Nic Dhonnchadha". */
export const capitalParticles = set('De Van Von Der Den Del Della Di Da Du Dos Le La Ter Ten Nic');
/** Old German ranks, part of the family name where a particle follows. */
export const nobility = set(
  'freiherr freifrau graf grafin baron baronin prinz prinzessin ritter edler',
);
/** "María del Carmen", "María de los Ángeles": given names that hold a particle. */
export const marian =
  /^maria (?:del (?:carmen|pilar|mar|rosario|rocio|sol|valle|socorro|consuelo|cristo)|de la (?:luz|paz|cruz|concepcion|o)|de (?:los|las) (?:angeles|dolores|milagros|mercedes|nieves)|de (?:jesus|fatima|lourdes))(?= )/;

export { eastRanks } from '../schema/eastRanks';

/** Those that are also written tight against the name (김민지님, 张伟先生). */
export const tightRanks = [
  ...'드림 올림 님 씨 先生 女士 小姐 様 さん 氏 总经理 總經理 经理 經理 总监 總監 主任 主管 老师 老師'.split(
    ' ',
  ),
  ...'부장 과장 차장 대리 팀장 실장'.split(' '),
];
/** A Korean, Chinese or Japanese word for a team or department, not a person. */
export const eastTeam =
  /(팀|부서|본부|센터|사업부|지원실|고객센터|담당자|관리자|운영자|알림|공식|그룹|회사|코리아|部|科|组|組|团队|團隊|中心|客服|公司|集团|集團|課|係|事務局|窓口)$/u;
