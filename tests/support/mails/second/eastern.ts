import { mail } from '../sample';

/** Written after the reader, to measure it on mails it was not made with. */
export const eastern = [
  mail(
    'e-ko-block',
    '한서윤',
    'sy.han@daehansteel.co.kr',
    `안녕하세요, 한서윤입니다.\n\n요청하신 자료 보내드립니다.\n\n감사합니다.\n한서윤 드림\n\n━━━━━━━━━━━━\n한 서 윤 과장 | 해외영업팀\n대한스틸 주식회사\n(06236) 서울특별시 강남구 테헤란로 152, 12층\nT 02-555-0418  F 02-555-0499\nH.P 010-5555-0418\nwww.daehansteel.co.kr`,
    {
      title: '과장',
      company: '대한스틸 주식회사',
      phones: [
        ['+8225550418', 'work'],
        ['+8225550499', 'fax'],
        ['+821055550418', 'mobile'],
      ],
      city: '서울특별시',
      urls: ['https://www.daehansteel.co.kr'],
    },
  ),
  mail('e-ko-short', '오민재', 'minjae.oh@gmail.com', `네 확인했습니다.\n\n나의 iPhone에서 보냄`),
  mail(
    'e-ko-english-mixed',
    'Yuna Bae (배유나)',
    'yuna.bae@hanbitlabs.kr',
    `Hi Peter,\n\nsee attached.\n\nBest regards,\nYuna Bae (배유나)\nGlobal Purchasing Manager / 글로벌구매팀 매니저\nHanbit Labs Co., Ltd.\nDirect +82-2-555-0177\nMobile +82-10-5555-0177`,
    {
      title: 'Global Purchasing Manager',
      company: 'Hanbit Labs Co., Ltd.',
      phones: [
        ['+8225550177', 'work'],
        ['+821055550177', 'mobile'],
      ],
    },
  ),
  mail(
    'e-ko-labels',
    '문지훈',
    'jh.moon@saerom.kr',
    `안녕하십니까.\n견적서 송부드리오니 검토 부탁드립니다.\n\n문지훈 올림\n㈜새롬정밀 영업부 차장\n직통: 031-555-0122 / 휴대폰: 010-5555-0122 / 팩스: 031-555-0199\n사업자등록번호: 123-45-67890`,
    {
      title: '영업부 차장',
      company: '(주)새롬정밀',
      phones: [
        ['+82315550122', 'work'],
        ['+821055550122', 'mobile'],
        ['+82315550199', 'fax'],
      ],
    },
  ),
  mail(
    'e-ko-quoted',
    '임수정',
    'sujeong.lim@chorokfarm.com',
    `네, 다음 주에 뵙겠습니다.\n\n임수정\n초록팜 구매담당 대리\n010-5555-0133\n\n2026년 11월 9일 (월) 오후 3:12, 박도현 <dh.park@pumps.example>님이 작성:\n> 박도현 부장\n> 010-5555-9999`,
    {
      title: '구매담당 대리',
      company: '초록팜',
      phones: [['+821055550133', 'mobile']],
    },
  ),
  mail(
    'e-ko-bank',
    '윤가람',
    'garam.yoon@bareun.co.kr',
    `입금 계좌 안내드립니다.\n국민은행 123456-04-567890 바른상사\n\n감사합니다.\n윤가람 대리\n바른상사(주)\n전화 051-555-0188`,
    {
      title: '대리',
      company: '바른상사(주)',
      phones: [['+82515550188', 'work']],
    },
  ),
  mail(
    'e-zh-block',
    '蒋文博',
    'wenbo.jiang@hengtaipump.cn',
    `您好！\n\n报价单见附件，请查收。\n\n顺祝商祺！\n\n蒋文博 | 销售经理\n恒泰泵业有限公司\n地址：浙江省宁波市鄞州区创新路88号3楼\n电话：0574-5555 0188\n手机：138 0574 0188\n传真：0574-5555 0199\n网址：www.hengtaipump.cn`,
    {
      title: '销售经理',
      company: '恒泰泵业有限公司',
      phones: [
        ['+8657455550188', 'work'],
        ['+8613805740188', 'mobile'],
        ['+8657455550199', 'fax'],
      ],
      city: '宁波市',
      urls: ['https://www.hengtaipump.cn'],
    },
  ),
  mail(
    'e-zh-wechat',
    '何雨桐',
    'yutong.he@qq.com',
    `好的，收到。\n\n何雨桐\n采购部\n微信：13800001234a\nQQ：2855501234\n手机：13912345678`,
    { title: '采购部', phones: [['+8613912345678', 'mobile']] },
  ),
  mail(
    'e-zh-tw',
    '林佳穎',
    'chiaying.lin@yushan-tech.com.tw',
    `您好，\n\n樣品已寄出。\n\n謝謝\n\n林佳穎 Chia-Ying Lin\n業務專員\n玉山科技股份有限公司\nTel: 02-2555-0188 ext. 215\nMobile: 0912-345-678`,
    {
      title: '業務專員',
      company: '玉山科技股份有限公司',
      phones: [
        ['+886225550188', 'work'],
        ['+886912345678', 'mobile'],
      ],
    },
  ),
  mail('e-zh-mobile', '罗晓峰', 'xf.luo@163.com', `可以的。\n\n发自我的iPhone`),
  mail(
    'e-zh-english',
    'Kevin Tang (唐凯)',
    'kevin.tang@sinobright.com.cn',
    `Dear Anna,\n\nPI attached.\n\nBest regards\nKevin Tang (唐凯)\nForeign Trade Manager\nShenzhen Sinobright Electronics Co., Ltd.\nTel: +86-755-5555 0133   Mob: +86 137 1234 5678\nSkype: kevin.tang.sino`,
    {
      title: 'Foreign Trade Manager',
      company: 'Shenzhen Sinobright Electronics Co., Ltd.',
      phones: [
        ['+8675555550133', 'work'],
        ['+8613712345678', 'mobile'],
      ],
    },
  ),
  mail(
    'e-zh-quoted',
    '邱婷',
    'qiuting@lanhai-logistics.cn',
    `已安排，谢谢。\n\n邱婷\n蓝海物流 客服主管\n\n------------------ 原始邮件 ------------------\n发件人: "周涛" <zhoutao@pump.example>\n主题: 提货\n\n周涛\n手机：13800138000`,
    { title: '客服主管', company: '蓝海物流' },
  ),
  mail(
    'e-ja-block',
    '山口 恵',
    'megumi.yamaguchi@shirasagi-seiki.co.jp',
    `お世話になっております。\n白鷺精機の山口です。\n\n見積書をお送りいたします。\nよろしくお願いいたします。\n\n----------------------------------\n白鷺精機株式会社　営業第二部\n課長　山口 恵（やまぐち めぐみ）\n〒530-0001 大阪府大阪市北区梅田3-1-3\nTEL：06-5550-0118（直通）\nFAX：06-5550-0199\n携帯：090-5555-0118\nURL：https://www.shirasagi-seiki.co.jp\n----------------------------------`,
    {
      title: '課長',
      company: '白鷺精機株式会社',
      phones: [
        ['+81655500118', 'work'],
        ['+81655500199', 'fax'],
        ['+819055550118', 'mobile'],
      ],
      city: '大阪市',
      urls: ['https://www.shirasagi-seiki.co.jp'],
    },
  ),
  mail(
    'e-ja-short',
    '藤原 亮',
    'ryo.fujiwara@icloud.com',
    `承知しました。\n\n藤原\n\niPhoneから送信`,
  ),
  mail(
    'e-ja-english',
    'Naoki Ishida',
    'n.ishida@hokuto-kiden.co.jp',
    `Dear Mr. Weidner,\n\nThank you.\n\nSincerely,\nNaoki ISHIDA (Mr.)\nOverseas Sales Dept.\nHokuto Kiden Co., Ltd.\nPhone: +81-3-5550-0144  Fax: +81-3-5550-0145`,
    {
      title: 'Overseas Sales Dept.',
      company: 'Hokuto Kiden Co., Ltd.',
      phones: [
        ['+81355500144', 'work'],
        ['+81355500145', 'fax'],
      ],
    },
  ),
  mail(
    'e-ja-daihyo',
    '岡田 真由美',
    'okada@midori-bussan.jp',
    `ご連絡ありがとうございます。\n\n以上、よろしくお願いいたします。\n\n岡田 真由美\nみどり物産株式会社 仕入担当\n代表電話 03-5550-0166\n登録番号 T1234567890123`,
    {
      title: '仕入担当',
      company: 'みどり物産株式会社',
      phones: [['+81355500166', 'work']],
    },
  ),
];
