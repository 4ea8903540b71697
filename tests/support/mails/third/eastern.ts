import { mail } from '../sample';
import { type SignedMail, signed } from '../signed';

export const eastern: SignedMail[] = [
  signed(
    '윤서연',
    mail(
      'third-ko-classic',
      '윤서연',
      'sy.yoon@daonchem.co.kr',
      `안녕하세요, 다온케미칼 윤서연입니다.\n\n견적서 첨부드립니다.\n\n감사합니다.\n\n윤서연 과장\n해외영업팀\n(주)다온케미칼\n06236 서울특별시 강남구 테헤란로 123, 5층\n직통 02-555-0123\n휴대폰 010-1234-5678\n팩스 02-555-0199\nwww.daonchem.co.kr`,
      {
        title: '과장',
        company: '(주)다온케미칼',
        phones: [
          ['+8225550123', 'work'],
          ['+821012345678', 'mobile'],
          ['+8225550199', 'fax'],
        ],
        city: '서울특별시',
        urls: ['https://www.daonchem.co.kr'],
      },
    ),
  ),
  signed(
    '강태오',
    mail(
      'third-ko-bars',
      '강태오',
      'taeo.kang@mirae-steel.co.kr',
      `네, 확인했습니다.\n\n강태오 드림\n\n---\n강태오 | 구매팀장 | 미래스틸 주식회사\nT. 051-555-0123 | M. 010-9876-5432 | F. 051-555-0199\n부산광역시 해운대구 센텀로 45`,
      {
        title: '구매팀장',
        company: '미래스틸 주식회사',
        phones: [
          ['+82515550123', 'work'],
          ['+821098765432', 'mobile'],
          ['+82515550199', 'fax'],
        ],
        city: '부산광역시',
      },
    ),
  ),
  signed(
    null,
    mail(
      'third-ko-mobile',
      '강태오',
      'taeo.kang@mirae-steel.co.kr',
      `지금 이동 중이라 3시에 전화드릴게요. 주문번호 20260302115\n\n나의 iPhone에서 보냄`,
    ),
  ),
  signed(
    '임하은',
    mail(
      'third-ko-below',
      '임하은',
      'haeun@softbori.kr',
      `2026년 3월 2일 (월) 오전 9:14, 강태오 <taeo.kang@mirae-steel.co.kr>님이 작성:\n> M. 010-9876-5432\n\n좋습니다!\n\n임하은 올림\n소프트보리 대표이사\nMobile 010 2345 6789`,
      { title: '대표이사', phones: [['+821023456789', 'mobile']] },
    ),
  ),
  signed(
    '서지훈 (Jihoon Seo)',
    mail(
      'third-ko-both',
      'Jihoon Seo',
      'jihoon.seo@nuribotics.com',
      `Thanks!\n\nBest regards,\n서지훈 (Jihoon Seo)\nSenior Engineer / 선임연구원\nNuri Robotics Co., Ltd.\nTel +82-42-555-0123  Mobile +82-10-5555-0123`,
      {
        title: 'Senior Engineer',
        company: 'Nuri Robotics Co., Ltd.',
        phones: [
          ['+82425550123', 'work'],
          ['+821055550123', 'mobile'],
        ],
      },
    ),
  ),
  signed(
    '陈思远',
    mail(
      'third-zh-classic',
      '陈思远',
      'chensy@hengtai-valve.com.cn',
      `您好,\n\n样品已于3月2日寄出，单号SF1234567890123。\n\n此致\n敬礼\n\n陈思远\n销售经理\n恒泰阀门有限公司\n地址：浙江省温州市瓯海大道88号\n电话：0577-5555 0123\n手机：138 0000 5678\n传真：0577-55550199\n微信：13800005678`,
      {
        title: '销售经理',
        company: '恒泰阀门有限公司',
        phones: [
          ['+8657755550123', 'work'],
          ['+8613800005678', 'mobile'],
          ['+8657755550199', 'fax'],
        ],
        city: '温州市',
      },
    ),
  ),
  signed(
    'Vivian Zhou 周雯',
    mail(
      'third-zh-both',
      'Vivian Zhou',
      'vivian@brightcable.cn',
      `Dear Anna,\n\nPrice is FOB Ningbo.\n\nB.rgds\nVivian Zhou 周雯\nExport Manager\nNingbo Bright Cable Co., Ltd\nTel: +86 574 5555 0123\nMob/WhatsApp: +86 139 5555 0123\nSkype: vivian.bright\nWeb: www.brightcable.cn`,
      {
        title: 'Export Manager',
        company: 'Ningbo Bright Cable Co., Ltd',
        phones: [
          ['+8657455550123', 'work'],
          ['+8613955550123', 'mobile'],
        ],
        urls: ['https://www.brightcable.cn'],
      },
    ),
  ),
  signed(
    null,
    mail(
      'third-zh-phone',
      '陈思远',
      'chensy@hengtai-valve.com.cn',
      `好的，收到。订单号 202603021234\n\n发自我的iPhone\n\n------------------ 原始邮件 ------------------\n发件人: "周雯" <vivian@brightcable.cn>;\n发送时间: 2026年3月2日\n手机：139 5555 0123`,
    ),
  ),
  signed(
    '林佳蓉',
    mail(
      'third-tw',
      '林佳蓉',
      'jr.lin@yushan-tools.com.tw',
      `您好：\n\n已安排出貨，謝謝。\n\n林佳蓉 業務經理\n玉山工具股份有限公司\n電話：(04) 2255-0123 分機 12\n手機：0912-345-678\n傳真：(04) 2255-0199`,
      {
        title: '業務經理',
        company: '玉山工具股份有限公司',
        phones: [
          ['+886422550123', 'work'],
          ['+886912345678', 'mobile'],
          ['+886422550199', 'fax'],
        ],
      },
    ),
  ),
  signed(
    '黄志明',
    mail(
      'third-zh-line',
      '黄志明',
      'huang@nanfang-motor.cn',
      `方案可行。\n\n祝好！\n黄志明 | 采购总监 | 南方电机集团有限公司 | 手机 13712345678 | 直线 020-5555 0123`,
      {
        title: '采购总监',
        company: '南方电机集团有限公司',
        phones: [
          ['+8613712345678', 'mobile'],
          ['+862055550123', 'work'],
        ],
      },
    ),
  ),
  signed(
    '中島 健太',
    mail(
      'third-ja-rule',
      '中島 健太',
      'k.nakajima@aoba-seiki.co.jp',
      `お世話になっております。\n青葉精機の中島です。\n\n図面をお送りします。\nよろしくお願いいたします。\n\n━━━━━━━━━━━━━━━━\n青葉精機株式会社\n営業部 課長\n中島 健太（なかじま けんた）\n〒460-0008 愛知県名古屋市中区栄1-2-3\n直通：052-555-0123\n携帯：090-1234-5678\nFAX：052-555-0199\nhttps://www.aoba-seiki.co.jp/\n━━━━━━━━━━━━━━━━`,
      {
        title: '営業部 課長',
        company: '青葉精機株式会社',
        phones: [
          ['+81525550123', 'work'],
          ['+819012345678', 'mobile'],
          ['+81525550199', 'fax'],
        ],
        city: '名古屋市',
        urls: ['https://www.aoba-seiki.co.jp'],
      },
    ),
  ),
  signed(
    '藤田 美咲',
    mail(
      'third-ja-tel',
      '藤田 美咲',
      'fujita@hikari-trading.jp',
      `承知いたしました。\n\n以上、よろしくお願いいたします。\n\n*******************\n株式会社ひかり商事\n購買部 藤田 美咲\nTEL 03-5555-0123 / FAX 03-5555-0124\nE-mail: fujita@hikari-trading.jp\n*******************`,
      {
        company: '株式会社ひかり商事',
        title: '購買部',
        phones: [
          ['+81355550123', 'work'],
          ['+81355550124', 'fax'],
        ],
      },
    ),
  ),
  signed(
    null,
    mail(
      'third-ja-phone',
      '藤田 美咲',
      'fujita@hikari-trading.jp',
      `了解しました。15:00に伺います。注文番号 1234567890\n\niPhoneから送信`,
    ),
  ),
  signed(
    'Kenta Nakajima',
    mail(
      'third-ja-english',
      '中島 健太',
      'k.nakajima@aoba-seiki.co.jp',
      `Dear Mr. Olsen,\n\nPlease find the drawing attached.\n\nSincerely,\nKenta Nakajima\nManager, Overseas Sales Dept.\nAoba Seiki Co., Ltd.\nPhone: +81-52-555-0123 (direct)\nCell: +81-90-1234-5678`,
      {
        title: 'Manager, Overseas Sales Dept.',
        company: 'Aoba Seiki Co., Ltd.',
        phones: [
          ['+81525550123', 'work'],
          ['+819012345678', 'mobile'],
        ],
      },
    ),
  ),
  signed(
    '오세라',
    mail(
      'third-ko-disclaimer',
      '오세라',
      'sera.oh@bomnal.co.kr',
      `자료 잘 받았습니다.\n\n감사합니다.\n오세라 / 디자이너\n봄날디자인\n연락처: 010-5555-0123\n\n본 메일은 지정된 수신인만을 위한 것이며 기밀 정보를 포함할 수 있습니다. 문의: 02-555-0000`,
      { title: '디자이너', company: '봄날디자인', phones: [['+821055550123', 'work']] },
    ),
  ),
  signed(
    '吴晓琳',
    mail(
      'third-zh-disclaimer',
      '吴晓琳',
      'wuxl@chuanbei-food.com',
      `合同已盖章寄出。\n\n谢谢！\n吴晓琳\n川北食品有限责任公司 采购部\nTel：028-5555 0123 转 806\n\n此邮件及附件包含保密信息，如误收请致电 028-55550000。`,
      {
        title: '采购部',
        company: '川北食品有限责任公司',
        phones: [['+862855550123', 'work']],
      },
    ),
  ),
];
