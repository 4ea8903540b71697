/** The invented customers of the sample book. Every domain ends in `.example`. */

export type Language = 'en' | 'ko' | 'zh';
/** What the rating is meant to come out as; `+` stands for provisional (17 of 20 answered). */
export type Credit = 'AAA' | 'AA' | 'A' | 'A+' | 'B' | 'B+' | 'C' | 'none';

export interface SampleCustomer {
  name: string;
  domain: string;
  language: Language;
  currency: 'EUR' | 'NOK' | 'KRW' | 'CNY' | 'USD';
  country: string;
  /** Revenue in the base currency over twelve months, roughly; 0 = a prospect without an order. */
  yearly: number;
  credit: Credit;
  /** `late`: something is overdue; `over`: more is open than the limit allows. */
  trouble?: 'late' | 'over' | 'complaint' | 'complaint-late';
  /** Contacts who must exist: name, local part of the address, title. Others are made up. */
  people?: [name: string, local: string, title: string][];
}

const c = (
  name: string,
  domain: string,
  language: Language,
  currency: SampleCustomer['currency'],
  country: string,
  yearly: number,
  credit: Credit,
  more: Pick<SampleCustomer, 'trouble' | 'people'> = {},
): SampleCustomer => ({ name, domain, language, currency, country, yearly, credit, ...more });

export const sampleCustomers: SampleCustomer[] = [
  c('Norvik Pumpeverk', 'norvik.example', 'en', 'NOK', 'NO', 412_600, 'AA', {
    trouble: 'complaint',
    people: [['Linnea Brandvold', 'linnea.brandvold', 'Head of purchasing']],
  }),
  c('새솔바람기전 주식회사', 'saesolbaram.example', 'ko', 'KRW', 'KR', 318_400, 'AAA', {
    people: [['서다온', 'daon.seo', '구매 담당 부장']],
  }),
  c('Velloria Packaging', 'velloria.example', 'en', 'EUR', 'PT', 118_240, 'B', {
    trouble: 'over',
    people: [['Tomás Ferreirinha', 't.ferreirinha', 'Plant manager']],
  }),
  c('澄川蓝仪器', 'chengchuanlan.example', 'zh', 'CNY', 'CN', 96_500, 'A+', {
    people: [['林予安', 'lin.yuan', '采购部经理']],
  }),
  c('Castellane Optique', 'castellane.example', 'en', 'EUR', 'FR', 88_900, 'AA', {
    people: [['Hélène Castellane', 'helene', 'Directrice']],
  }),
  c('Okonda Drives', 'okonda-drives.example', 'en', 'EUR', 'NL', 74_300, 'C', {
    trouble: 'complaint-late',
    people: [['Ilse Okonda', 'ilse.okonda', 'Operations director']],
  }),
  c('远岫纸业', 'yuanxiu.example', 'zh', 'CNY', 'CN', 18_600, 'none', {
    people: [['顾青屿', 'qingyu.gu', '设备科工程师']],
  }),
  c('Osterhagen Drives', 'osterhagen.example', 'en', 'EUR', 'DE', 21_700, 'AA', {
    people: [['Priya Vantharam', 'priya.vantharam', 'Development engineer']],
  }),
  c('두루빛식품', 'durubit.example', 'ko', 'KRW', 'KR', 0, 'none', {
    people: [['민하람', 'haram.min', '구매팀 대리']],
  }),
  c('Zielona Droga', 'zielonadroga.example', 'en', 'EUR', 'PL', 69_100, 'A', {
    people: [['Marta Kowalczyk', 'marta.kowalczyk', 'Purchasing lead']],
  }),
  c('Feinwerk Weidner', 'feinwerk-weidner.example', 'en', 'EUR', 'DE', 65_400, 'AAA', {
    people: [['Jonas Weidner', 'jonas.weidner', 'Managing director']],
  }),
  c('Kitanami Valves', 'kitanami.example', 'en', 'USD', 'JP', 58_800, 'B+', {
    people: [['Haruto Mori', 'haruto.mori', 'Procurement manager']],
  }),
  c('Atelier Dubreuil', 'atelier-dubreuil.example', 'en', 'EUR', 'FR', 7_900, 'A', {
    people: [['Chloé Dubreuil', 'chloe.dubreuil', 'Founder']],
  }),
  c('Nordljus Belysning', 'nordljus.example', 'en', 'EUR', 'SE', 14_200, 'A', {
    people: [['Sofia Lindqvist', 'sofia.lindqvist', 'Buyer']],
  }),
  c('Anadolu Valf', 'anadolu-valf.example', 'en', 'EUR', 'TR', 9_400, 'B', {
    trouble: 'late',
    people: [['Mehmet Arslan', 'mehmet.arslan', 'Owner']],
  }),
  c('한빛마루정공', 'hanbitmaru.example', 'ko', 'KRW', 'KR', 31_500, 'AA'),
  c('늘푸른기계', 'neulpureun.example', 'ko', 'KRW', 'KR', 27_900, 'A'),
  c('가람터유압', 'garamteo.example', 'ko', 'KRW', 'KR', 22_300, 'B+'),
  c('온새미로물산', 'onsaemiro.example', 'ko', 'KRW', 'KR', 12_600, 'none'),
  c('다솜정밀', 'dasomjm.example', 'ko', 'KRW', 'KR', 8_800, 'A'),
  c('미르나래전자', 'mirnarae.example', 'ko', 'KRW', 'KR', 0, 'none'),
  c('라온제나공업', 'raonjena.example', 'ko', 'KRW', 'KR', 5_100, 'C', { trouble: 'late' }),
  c('云栖泵阀', 'yunqibf.example', 'zh', 'CNY', 'CN', 33_700, 'A'),
  c('青禾自动化', 'qinghezdh.example', 'zh', 'CNY', 'CN', 29_200, 'AA'),
  c('南浦精工', 'nanpujg.example', 'zh', 'CNY', 'CN', 24_800, 'B'),
  c('松涛机电', 'songtaojd.example', 'zh', 'CNY', 'CN', 16_900, 'A+'),
  c('明镜湖光学', 'mingjinghu.example', 'zh', 'CNY', 'CN', 11_300, 'none'),
  c('石榴籽贸易', 'shiliuzi.example', 'zh', 'CNY', 'CN', 6_700, 'B'),
  c('Harrowgate Mills', 'harrowgate-mills.example', 'en', 'USD', 'GB', 36_900, 'A'),
  c('Pellegrin Frères', 'pellegrin.example', 'en', 'EUR', 'FR', 34_100, 'AA'),
  c('Sandvær Fisk', 'sandvaer.example', 'en', 'NOK', 'NO', 26_400, 'B'),
  c('Brückner Armaturen', 'brueckner-armaturen.example', 'en', 'EUR', 'AT', 23_600, 'AAA'),
  c('Tavares & Filhos', 'tavares-filhos.example', 'en', 'EUR', 'PT', 19_800, 'A'),
  c('Ilmarinen Konepaja', 'ilmarinen-konepaja.example', 'en', 'EUR', 'FI', 17_500, 'AA'),
  c('Redfern Brewing', 'redfern-brewing.example', 'en', 'USD', 'US', 13_400, 'none'),
  c('Molina Riego', 'molina-riego.example', 'en', 'EUR', 'ES', 10_600, 'B+'),
  c('Kestrel Boats', 'kestrel-boats.example', 'en', 'USD', 'GB', 7_200, 'A'),
  c('Van der Linde Tuinbouw', 'vdlinde-tuinbouw.example', 'en', 'EUR', 'NL', 4_600, 'none'),
  c('Okafor Instruments', 'okafor-instruments.example', 'en', 'USD', 'NG', 3_900, 'C'),
  c('Lumière du Jura', 'lumiere-jura.example', 'en', 'EUR', 'CH', 2_800, 'A'),
];

/** Units of the base currency (EUR) for one unit. */
export const sampleRates = { NOK: '0.085', KRW: '0.00068', CNY: '0.128', USD: '0.92' } as const;
