import { writtenIn } from '../signed';

const written = writtenIn('fifth');

export const eastern = [
  written(
    'ko-lines',
    '최유진',
    ['최유진(해외사업부)', 'yj.choi@hanbyeol.co.kr'],
    `Tom 님 안녕하세요.
한별산업 최유진 대리입니다.

선적서류 첨부드립니다. B/L No. HJSCPUSA2511204

감사합니다.
최유진 드림

최 유 진 대리 / Yujin Choi
한별산업(주) 해외사업부
우) 46721 부산광역시 강서구 유통단지1로 57
T 051)796-1100 F 051)796-1109
M 010)2288-9931
홈페이지 http://hanbyeol.co.kr`,
    {
      title: '대리',
      company: '한별산업(주)',
      phones: [
        ['+82517961100', 'work'],
        ['+82517961109', 'fax'],
        ['+821022889931', 'mobile'],
      ],
      city: '부산광역시',
      urls: ['http://hanbyeol.co.kr'],
    },
  ),
  written(
    'ko-transfer',
    '권도현',
    ['권도현', 'dh.kwon@seohaeport.co.kr'],
    `담당자가 변경되어 이지은 대리(031-680-1234, je.lee@seohaeport.co.kr)에게 전달했습니다.

감사합니다.
권도현 올림`,
  ),
  written(
    'ko-card',
    '임지혜',
    ['임지혜', 'jihye.lim@blueorca.io'],
    `확인 감사합니다 :)

임지혜 | Jihye Lim
Product Manager, 블루오르카
+82 10 3377 2290
서울 성동구 아차산로 17길 48, 9층
blueorca.io

보낸사람: Tom Archer <tom.archer@northquay.com>
보낸날짜: 2025-11-11 (화) 10:20:11
받는사람: 임지혜 <jihye.lim@blueorca.io>
제목: Re: 데모

Tom 02-555-0000`,
    {
      title: 'Product Manager',
      company: '블루오르카',
      phones: [['+821033772290', 'mobile']],
      city: '서울',
      urls: ['https://blueorca.io'],
    },
  ),
  written(
    'ko-bank',
    '남기철',
    ['남기철 부장', 'kc.nam@dongaelec.kr'],
    `계좌번호 안내드립니다.
기업은행 010-223344-01-011 (예금주 동아일렉)

동아일렉 남기철 부장
H.P 010-5561-8890
사무실 062-951-3300`,
    {
      title: '부장',
      company: '동아일렉',
      phones: [
        ['+821055618890', 'mobile'],
        ['+82629513300', 'work'],
      ],
    },
  ),
  written(
    'zh-lines',
    '钱雨桐',
    ['钱雨桐', 'qianyt@yunfanjs.com'],
    `Tom,您好!

已付款,水单见附件(流水号 20251112110032417)。

顺颂
商祺

钱雨桐 | 供应链管理部 高级采购经理
云帆建设集团股份有限公司
手机:13957120088
座机:0571-8765 4321-608
邮箱:qianyt@yunfanjs.com
杭州市滨江区网商路599号`,
    {
      title: '供应链管理部 高级采购经理',
      company: '云帆建设集团股份有限公司',
      phones: [
        ['+8613957120088', 'mobile'],
        ['+8657187654321', 'work'],
      ],
      city: '杭州市',
    },
  ),
  written(
    'zh-phone',
    null,
    ['罗斌', 'luobin@126.com'],
    `收到。明天下午3点,会议号 623-445-981,密码 1209。

来自我的华为手机`,
  ),
  written(
    'zh-taipei',
    'Peggy Tsai 蔡佩珊',
    ['蔡佩珊 Peggy Tsai', 'peggy.tsai@formotek.com.tw'],
    `Dear Tom,

附上PI,請回簽。

Best Regards,
Peggy Tsai 蔡佩珊
國外業務部 / 專案經理
福摩科技有限公司 FORMOTEK CO., LTD.
TEL: +886-2-8227-6688 #215
FAX: +886-2-8227-6699
Mobile: +886-928-115-337
235 新北市中和區建一路186號9樓`,
    {
      title: '專案經理',
      company: '福摩科技有限公司',
      phones: [
        ['+886282276688', 'work'],
        ['+886282276699', 'fax'],
        ['+886928115337', 'mobile'],
      ],
      city: '新北市',
    },
  ),
  written(
    'zh-hk-en',
    'Raymond Yip',
    ['Raymond Yip', 'raymond.yip@goldenreach.hk'],
    `Tom,

Pls advise FOB price for 2x40HQ. Our BR no. 38814456-000-11-24-7.

Thanks & Best Regards,
Raymond Yip
Merchandising Manager
Golden Reach (Asia) Ltd.
Unit 8, 15/F, Metro Centre, 32 Lam Hing Street, Kowloon Bay, Hong Kong
T. (852) 2331 8890 | F. (852) 2331 8899`,
    {
      title: 'Merchandising Manager',
      company: 'Golden Reach (Asia) Ltd.',
      phones: [
        ['+85223318890', 'work'],
        ['+85223318899', 'fax'],
      ],
      city: 'Hong Kong',
    },
  ),
  written(
    'ja-plain',
    '森 拓海',
    ['森 拓海', 't.mori@kazehaya.co.jp'],
    `アーチャー様

お世話になっております。風早電機の森です。
請求書番号 INV-045-2211-3344 を確認いたしました。

引き続きよろしくお願い申し上げます。

=========================
風早電機株式会社
生産管理部 調達グループ
森 拓海 (MORI Takumi)
〒399-0701 長野県塩尻市広丘吉田1-2-3
Tel: 0263-55-7788 (内線:3310)
Mobile: 070-1233-8890
t.mori@kazehaya.co.jp
=========================`,
    {
      title: '生産管理部 調達グループ',
      company: '風早電機株式会社',
      phones: [
        ['+81263557788', 'work'],
        ['+817012338890', 'mobile'],
      ],
      city: '塩尻市',
    },
  ),
  written(
    'ja-short',
    null,
    ['上田 亮', 'ryo.ueda@shirakaba.jp'],
    `了解です。12月3日(水)10:00〜、会議室A-204でお願いします。

上田`,
  ),
  written(
    'ja-tanto',
    '渡辺 香織',
    ['渡辺香織', 'k-watanabe@nagisa-foods.co.jp'],
    `Tom様

サンプル届きました。JANコード 4901234567894 です。

渡辺

--------------------------------------------------
渡辺 香織 (わたなべ かおり)
なぎさ食品株式会社 商品開発部 主任
東京都江東区豊洲3-2-24
TEL:03-5144-6601/FAX:03-5144-6602
お客様相談室:0120-445-667
--------------------------------------------------`,
    {
      title: '商品開発部 主任',
      company: 'なぎさ食品株式会社',
      phones: [
        ['+81351446601', 'work'],
        ['+81351446602', 'fax'],
      ],
      city: '江東区',
    },
  ),
  written(
    'ja-en',
    'Haruka Aoki',
    ['Haruka Aoki', 'haruka.aoki@soranet.jp'],
    `Hi Tom,

Thanks! Looks great.

Best,
Haruka

Haruka Aoki / 青木 遥
Partner Sales | Soranet Inc.
Shibuya Mark City West 22F, 1-12-1 Dogenzaka, Shibuya-ku, Tokyo 150-0043, Japan
+81 90 2266 7719`,
    {
      title: 'Partner Sales',
      company: 'Soranet Inc.',
      phones: [['+819022667719', 'mobile']],
      city: 'Tokyo',
    },
  ),
];
