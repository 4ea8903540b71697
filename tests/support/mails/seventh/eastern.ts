import { writtenIn } from '../signed';
import { asShown } from '../sixth/asShown';

const written = writtenIn('seventh');

export const eastern = [
  written(
    'ko-hospital',
    '차은경',
    ['차은경', 'ekcha@saebyuk-med.kr'],
    `안녕하세요. 새벽메디칼 차은경입니다.

의료기기 견적 2건 첨부드립니다. 검토 후 회신 부탁드립니다.

차은경 차장
의료기기사업부 / 새벽메디칼(주)
Mobile. 010-6214-0147
Tel. 053-741-0147 / Fax. 053-741-0148
(41256) 대구광역시 동구 동대구로 550`,
    {
      title: '차장',
      company: '새벽메디칼(주)',
      phones: [
        ['+821062140147', 'mobile'],
        ['+82537410147', 'work'],
        ['+82537410148', 'fax'],
      ],
      city: '대구광역시',
    },
  ),
  written(
    'ko-cafe',
    null,
    ['오로스터리', 'hello@ohroastery.kr'],
    `사장님 원두 20kg 내일 도착 예정입니다^^ 입금 확인했습니다.

오로스터리 올림`,
  ),
  written(
    'ko-html-bars',
    '도예진',
    ['도예진 (Yejin Do)', 'yejin.do@framewave.io'],
    asShown(
      `<div>리뷰 반영했습니다. 피그마 링크는 동일합니다.</div><br><div><b>도예진</b> <span>Yejin Do</span></div><div>프로덕트 디자이너 · 디자인실</div><div>프레임웨이브 주식회사</div><div>+82 10 3014 0147</div><div>서울 성동구 왕십리로 83-21, 8층</div>`,
    ),
    {
      title: '프로덕트 디자이너',
      company: '프레임웨이브 주식회사',
      phones: [['+821030140147', 'mobile']],
      city: '서울',
    },
  ),
  written(
    'ja-hospital',
    '柴田 明日香',
    ['Asuka Shibata', 'a-shibata@midori-iryo.or.jp'],
    `ご担当者様

平素より大変お世話になっております。
発注書を添付いたします。ご査収ください。

◆◇◆◇◆◇◆◇◆◇◆◇◆◇◆◇
医療法人みどり会 みどり総合病院
事務部 用度課 柴田 明日香
〒460-0008 愛知県名古屋市中区栄2-4-7
TEL:052-201-0147 (内線2214)
FAX:052-201-0148
◆◇◆◇◆◇◆◇◆◇◆◇◆◇◆◇`,
    {
      title: '事務部 用度課',
      company: '医療法人みどり会 みどり総合病院',
      phones: [
        ['+81522010147', 'work'],
        ['+81522010148', 'fax'],
      ],
      city: '名古屋市',
    },
  ),
  written(
    'ja-freelance',
    '石黒 まどか',
    ['石黒まどか', 'madoka@ishiguro-honyaku.com'],
    `山崎様

訳文を納品いたします。請求書は月末にお送りします。

------------------------
石黒 まどか
翻訳者(英日・独日)
madoka@ishiguro-honyaku.com
090-5514-0147
https://ishiguro-honyaku.com
------------------------`,
    {
      title: '翻訳者',
      phones: [['+819055140147', 'mobile']],
      urls: ['https://ishiguro-honyaku.com'],
    },
  ),
  written(
    'ja-auto',
    null,
    ['カワセ文具オンライン', 'order@kawase-bungu.jp'],
    `ご注文ありがとうございます。
ご注文番号:K-2025-0147
お届け先:〒330-0854 埼玉県さいたま市大宮区桜木町1-7-5 田村 健 様

カワセ文具オンライン
TEL:048-640-0147(平日10時~17時)`,
  ),
  written(
    'zh-logistics',
    '贾晓峰',
    ['贾晓峰', 'jiaxf@tongda56.cn'],
    `您好，提单草稿请确认，截单时间明天16:00。

贾晓峰  操作主管
天津通达国际货运代理有限公司
天津市滨海新区新港二号路30号  300456
Tel: +86 22 2570 0147   Mob: +86 186 2257 0147
www.tongda56.cn`,
    {
      title: '操作主管',
      company: '天津通达国际货运代理有限公司',
      phones: [
        ['+862225700147', 'work'],
        ['+8618622570147', 'mobile'],
      ],
      city: '天津市',
      urls: ['https://www.tongda56.cn'],
    },
  ),
  written(
    'zh-romanised',
    '彭丽娜',
    ['Lina Peng', 'lina.peng@yifengtextile.com'],
    `李总好，色卡已寄出，请注意查收。

彭丽娜
外贸部经理
绍兴逸枫纺织有限公司
手机（微信同号）：13575510147
电话：0575-8510 0147`,
    {
      title: '外贸部经理',
      company: '绍兴逸枫纺织有限公司',
      phones: [
        ['+8613575510147', 'mobile'],
        ['+8657585100147', 'work'],
      ],
    },
  ),
  written(
    'zh-school',
    '汤敏',
    ['汤敏', 'tangmin@hbxy.edu.cn'],
    `各位供应商：

投标文件请于6月15日前送达。

汤敏
湖滨学院 资产管理处
湖北省武汉市洪山区珞喻路1037号
027-8754 0147`,
    {
      title: '资产管理处',
      company: '湖滨学院',
      phones: [['+862787540147', 'other']],
      city: '武汉市',
    },
  ),
  written(
    'vi-hcm',
    'Nguyễn Thị Thu Hà',
    ['Nguyen Thi Thu Ha', 'ha.nguyen@saigonpack.vn'],
    `Dear Ms. Berg,

Please see revised PI, ETD HCMC 28 June.

Best regards,
Nguyễn Thị Thu Hà (Ms.)
Export Executive
Saigon Pack JSC
Lot B4, Tan Binh Industrial Park, Ho Chi Minh City, Vietnam
Tel: +84 28 3815 0147
Mobile/Zalo: +84 903 150 147`,
    {
      title: 'Export Executive',
      company: 'Saigon Pack JSC',
      phones: [
        ['+842838150147', 'work'],
        ['+84903150147', 'mobile'],
      ],
      city: 'Ho Chi Minh City',
    },
  ),
  written(
    'th-bkk',
    'Somchai Wattana',
    ['Somchai Wattana', 'somchai.w@siamrubber.co.th'],
    `Dear Khun Erik,

Noted with thanks. Will revert by tomorrow.

Somchai Wattana
Asst. Purchasing Manager
Siam Rubber Products Co., Ltd.
88/14 Moo 5, Bangna-Trad Rd., Bang Phli, Samut Prakan 10540 Thailand
Tel. 0-2312-0147 ext. 114  Mobile 081-555-0147`,
    {
      title: 'Asst. Purchasing Manager',
      company: 'Siam Rubber Products Co., Ltd.',
      phones: [
        ['+6623120147', 'work'],
        ['+66815550147', 'mobile'],
      ],
      city: 'Samut Prakan',
    },
  ),
];
