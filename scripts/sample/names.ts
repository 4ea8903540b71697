import type { Language } from './customers.ts';

type Written = [written: string, latin: string];

/** Made-up people are put together from these; every pair is used once at most. */
const given: Record<Language, Written[]> = {
  en: [
    ['Aaro', 'aaro'],
    ['Beatriz', 'beatriz'],
    ['Callum', 'callum'],
    ['Dagny', 'dagny'],
    ['Emil', 'emil'],
    ['Fatima', 'fatima'],
    ['Gianna', 'gianna'],
    ['Henrik', 'henrik'],
    ['Iris', 'iris'],
    ['Jorun', 'jorun'],
    ['Karel', 'karel'],
    ['Lotte', 'lotte'],
    ['Maeve', 'maeve'],
  ],
  ko: [
    ['이든', 'ideun'],
    ['을찬', 'eulchan'],
    ['하윤', 'hayun'],
    ['새봄', 'saebom'],
    ['가온', 'gaon'],
    ['시우', 'siwoo'],
    ['나래', 'narae'],
  ],
  zh: [
    ['若溪', 'ruoxi'],
    ['千帆', 'qianfan'],
    ['砚秋', 'yanqiu'],
    ['知远', 'zhiyuan'],
    ['既白', 'jibai'],
    ['晚晴', 'wanqing'],
    ['听雨', 'tingyu'],
  ],
};
const family: Record<Language, Written[]> = {
  en: [
    ['Niskanen', 'niskanen'],
    ['Sampaio', 'sampaio'],
    ['Harrow', 'harrow'],
    ['Solberg', 'solberg'],
    ['Hartwig', 'hartwig'],
    ['Okoro', 'okoro'],
    ['Ferrante', 'ferrante'],
    ['Vik', 'vik'],
    ['Duval', 'duval'],
    ['Eide', 'eide'],
    ['Novotný', 'novotny'],
  ],
  ko: [
    ['강', 'kang'],
    ['노', 'noh'],
    ['도', 'do'],
    ['류', 'ryu'],
    ['남궁', 'namgung'],
  ],
  zh: [
    ['安', 'an'],
    ['白', 'bai'],
    ['程', 'cheng'],
    ['邓', 'deng'],
    ['欧阳', 'ouyang'],
  ],
};

export interface SampleName {
  given: string;
  family: string;
  /** As the person writes it. */
  name: string;
  /** Local part of the address. */
  local: string;
}

/** The n-th made-up person of a language. */
export function sampleName(language: Language, n: number): SampleName {
  const givens = given[language];
  const families = family[language];
  const [first, firstLatin] = givens[n % givens.length] ?? ['', ''];
  // The lengths share no divisor, so that the pairs repeat only after all of them were used.
  const [last, lastLatin] = families[n % families.length] ?? ['', ''];
  return {
    given: first,
    family: last,
    name: language === 'en' ? `${first} ${last}` : `${last}${first}`,
    local: `${firstLatin}.${lastLatin}`,
  };
}

export const sampleTitles: Record<Language, string[]> = {
  en: ['Buyer', 'Plant manager', 'Design engineer', 'Accounts payable', 'Managing director'],
  ko: ['구매팀 과장', '생산기술팀 차장', '설계팀 대리', '재무팀 주임', '대표이사'],
  zh: ['采购主管', '生产经理', '设计工程师', '财务', '总经理'],
};

export const sampleProducts: Record<Language, string[]> = {
  en: ['Seal kit P-340', 'Gearbox housing', 'Flow meter DN50', 'Coupling 28 mm', 'Service visit'],
  ko: ['정밀 감속기', '유량계 DN50', '베어링 하우징', '유압 씰 키트', '현장 점검'],
  zh: ['流量计 DN50', '减速机壳体', '密封组件 P-340', '联轴器 28 mm', '现场服务'],
};

interface Talk {
  mails: string[];
  calls: string[];
  visits: string[];
  notes: string[];
  complaints: string[];
  steps: string[];
}

export const sampleTalk: Record<Language, Talk> = {
  en: {
    mails: [
      'Seal kit for the P-340 line',
      'Delivery dates for the new year',
      'Yearly frame order',
      'Drawings, revision C',
      'Trial order',
    ],
    calls: [
      'Asked for a replacement lot before the month ends',
      'Went through the open invoices',
      'Wants two variants quoted',
    ],
    visits: ['Walked the second line, pump four runs hot', 'Met the new shift lead'],
    notes: ['Prefers short calls before eleven', 'Budget is decided in January'],
    complaints: ['Leaking seals, lot 2231', 'Wrong flange delivered twice'],
    steps: ['Send the corrected quotation', 'Call about the frame order'],
  },
  ko: {
    mails: [
      '정밀 감속기 40대 견적 요청',
      '납기 일정 확인',
      '연간 단가 계약',
      '도면 개정본 전달',
      '시험 주문',
    ],
    calls: [
      '교체 물량을 월말 전에 요청함',
      '미수금 내역을 함께 확인함',
      '두 가지 사양의 견적을 원함',
    ],
    visits: ['2호 라인 점검, 펌프 온도가 높음', '신임 반장과 인사함'],
    notes: ['오전 11시 이전 통화를 선호함', '예산은 1월에 확정됨'],
    complaints: ['씰 누유, 로트 2231', '플랜지 규격 오배송'],
    steps: ['수정 견적서 송부', '연간 계약 건 통화'],
  },
  zh: {
    mails: ['关于新型流量计的技术规格', '交货日期确认', '年度框架订单', '图纸 C 版', '样品订单'],
    calls: ['希望月底前补发一批货', '核对了未结发票', '需要两种规格的报价'],
    visits: ['查看二号产线，四号泵温度偏高', '拜访了新任班长'],
    notes: ['上午十一点前联系较方便', '预算在一月份确定'],
    complaints: ['密封件渗漏，批号 2231', '法兰规格两次发错'],
    steps: ['发送修改后的报价', '电话跟进框架订单'],
  },
};
