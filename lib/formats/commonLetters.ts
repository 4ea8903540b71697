/** Syllables that Korean names, firms, addresses and tables are full of. */
const korean =
  '이김박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구라민진지현수영은경미선희아연혜숙자순옥용호석준철동원재상태훈규기대일광종병명인천시도군읍면로길식회사유산업무역건설화학품계공물통정보술개발소울부산구울경충청제메전번직함휴폰서팀과리표차님가나다는을를의에와고년월거래처담당책위편국필요';
/** Signs that simplified Chinese names, firms, addresses and tables are full of. */
const chinese =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武文明华伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞平刚桂英北京海广州深圳天津重庆都汉南杭省市区路街号公司限责任股份贸科技电机械业化食品进口集团实理总监销售采购部邮箱话手姓名职位址备注客户称编联系单双建新东西长安阳山红';

const known = { korean: new Set(korean), chinese: new Set(chinese) };

/** Share of the East Asian letters of a text that are everyday ones of that writing; 0 for a text without any. */
export function everydayShare(text: string, writing: keyof typeof known): number {
  const letters = text.match(/[\p{Script=Hangul}\p{Script=Han}]/gu) ?? [];
  if (letters.length === 0) return 0;
  return letters.filter((letter) => known[writing].has(letter)).length / letters.length;
}
