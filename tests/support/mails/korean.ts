import { mail } from './sample';

export const korean = [
  mail(
    'ko-bars',
    '김서연',
    'seoyeon.kim@onnuri-soft.example',
    `미나 님, 안녕하세요.\n\n3월 18일까지 회신 부탁드립니다.\n\n--\n김서연 | 선임 매니저, 글로벌 파트너십\n(주)온누리소프트 | 서울특별시 강남구 테헤란로 123\n휴대폰 010-5555-1234 | 전화 02-555-5678\nseoyeon.kim@onnuri-soft.example`,
    {
      title: '선임 매니저, 글로벌 파트너십',
      company: '(주)온누리소프트',
      phones: [
        ['+821055551234', 'mobile'],
        ['+8225555678', 'work'],
      ],
      city: '서울특별시',
    },
  ),
  mail(
    'ko-latin',
    '박지훈 (Jihoon Park)',
    'jihoon.park@onnuri-soft.example',
    `확인했습니다.\n\n감사합니다.\n박지훈 드림\n\n-- \nJihoon Park, Engineering Lead\nOnnuri Soft Co., Ltd.\nT +82 2 555 5679 / M +82 10 5555 4321`,
    {
      title: 'Engineering Lead',
      company: 'Onnuri Soft Co., Ltd.',
      phones: [
        ['+8225555679', 'work'],
        ['+821055554321', 'mobile'],
      ],
    },
  ),
  mail(
    'ko-rank',
    '최민호 과장',
    'mhchoi@garam-trade.co.kr',
    `견적서 첨부드립니다.\n\n감사합니다.\n\n최민호 과장\n영업1팀\n주식회사 가람무역\n경기도 성남시 분당구 판교로 25\nTEL: 031-555-0123 FAX: 031-555-0124\nH.P: 010-5555-7788\n사업자등록번호 123-45-67890`,
    {
      title: '과장',
      company: '주식회사 가람무역',
      phones: [
        ['+82315550123', 'work'],
        ['+82315550124', 'fax'],
        ['+821055557788', 'mobile'],
      ],
      city: '성남시',
    },
  ),
  mail(
    'ko-quoted',
    '김서연',
    'seoyeon.kim@onnuri-soft.example',
    `네, 그렇게 하겠습니다.\n\n-----원본 메일-----\n보낸 사람: 최민호\n받는 사람: 김서연\n\n최민호 과장\nH.P: 010-5555-7788`,
  ),
  mail(
    'ko-quoted-header',
    '김서연',
    'seoyeon.kim@onnuri-soft.example',
    `네.\n\n보낸 사람: 최민호 <mhchoi@garam-trade.co.kr>\n보낸 날짜: 2026년 3월 2일 월요일\n받는 사람: 김서연\n제목: 견적\n\n휴대폰 010-5555-7788`,
  ),
  mail(
    'ko-gmail-quote',
    '김서연',
    'seoyeon.kim@onnuri-soft.example',
    `좋습니다.\n\n2026년 3월 2일 (월) 오전 9:14, 최민호 <mhchoi@garam-trade.co.kr>님이 작성:\n\n감사합니다.\n최민호\nH.P: 010-5555-7788`,
  ),
  mail('ko-iphone', '최민호', 'mhchoi@garam-trade.co.kr', `곧 도착합니다.\n\n나의 iPhone에서 보냄`),
  mail(
    'ko-fullwidth',
    '윤하늘',
    'haneul@sorabyul.kr',
    `안녕하세요.\n\n감사합니다.\n윤하늘\n대표이사\n㈜소라별\n전화：０２－５５５－０１２３`,
    { title: '대표이사', company: '(주)소라별', phones: [['+8225550123', 'work']] },
  ),
  mail(
    'ko-account',
    '윤하늘',
    'haneul@sorabyul.kr',
    `입금 부탁드립니다.\n\n감사합니다.\n윤하늘 드림\n계좌번호: 110-555-012345\n우편번호 06234`,
  ),
  mail(
    'ko-disclaimer',
    '윤하늘',
    'haneul@sorabyul.kr',
    `회신 드립니다.\n\n감사합니다.\n윤하늘\n\n본 메일은 지정된 수신인만을 위한 것이며 기밀 정보가 있습니다. 문의 02-555-9999`,
  ),
];
