import { writtenIn } from '../signed';

const written = writtenIn('fourth');

export const korean = [
  written(
    'ko-corporate',
    '정하윤',
    ['정하윤/구매팀', 'hy.jung@seoyulmat.co.kr'],
    `안녕하세요, 서율머티리얼즈 정하윤입니다.

요청하신 발주서(PO-20251112-033) 송부드립니다. 입금 계좌는 국민은행 123456-04-567890 입니다.

감사합니다.

정하윤 책임매니저
구매팀 / 전략구매파트
서율머티리얼즈㈜
경기도 성남시 분당구 판교로 242, B동 7층 (13487)
Tel 031-8017-5521  Fax 031-8017-5599
Mobile 010-4432-7719
E-mail hy.jung@seoyulmat.co.kr
www.seoyulmat.co.kr
사업자등록번호 129-86-31394

본 메일은 지정된 수신인만을 위한 것으로, 잘못 수신하신 경우 02-6000-1234로 알려주시기 바랍니다.`,
    {
      title: '책임매니저',
      company: '서율머티리얼즈(주)',
      phones: [
        ['+823180175521', 'work'],
        ['+823180175599', 'fax'],
        ['+821044327719', 'mobile'],
      ],
      city: '성남시',
      urls: ['https://www.seoyulmat.co.kr'],
    },
  ),
  written(
    'ko-short-thanks',
    '오세훈',
    ['오세훈 대리', 'sh.oh@gaonfood.kr'],
    `네 확인했습니다. 11월 20일 14시 30분에 뵙겠습니다.
오세훈 드림

나의 iPhone에서 보냄`,
  ),
  written(
    'ko-outlook',
    '배수지',
    ['배수지', 'suji.bae@hanuldev.com'],
    `팀장님 안녕하세요.

계약서 검토 완료했습니다. 문서번호 HD-2025-1107-02 입니다.

배수지 드림

배수지 | 사업개발팀 팀장
하늘개발 주식회사
04524 서울특별시 중구 세종대로 110 12F
T: 02.2133.4571 / M: 010.3345.9081

보낸 사람: 아처 톰 <tom.archer@northquay.com>
보낸 날짜: 2025년 11월 11일 화요일 오전 9:12
받는 사람: 배수지 <suji.bae@hanuldev.com>
제목: 계약서

톰 아처
02-555-0000`,
    {
      title: '사업개발팀 팀장',
      company: '하늘개발 주식회사',
      phones: [
        ['+82221334571', 'work'],
        ['+821033459081', 'mobile'],
      ],
      city: '서울특별시',
    },
  ),
  written(
    'ko-bilingual',
    '문태준',
    ['Taejun Moon (문태준)', 'taejun.moon@voltacell.co.kr'],
    `Tom님, 샘플은 다음 주 발송 예정입니다. 송장번호 6078 1234 5678.

감사합니다.
문태준 드림.

문태준 Taejun Moon
수석연구원 / Principal Engineer
볼타셀(주) Voltacell Co., Ltd.
대전광역시 유성구 테크노2로 187
Office +82-42-870-1234
C.P. +82-10-2345-6789`,
    {
      title: '수석연구원',
      company: '볼타셀(주)',
      phones: [
        ['+82428701234', 'work'],
        ['+821023456789', 'mobile'],
      ],
      city: '대전광역시',
    },
  ),
  written(
    'ko-auto-reply',
    null,
    ['신미래', 'mirae.shin@onnuri-log.kr'],
    `안녕하세요. 온누리물류 신미래입니다.
11/17~11/21 휴가로 부재중입니다. 급한 용무는 김도현 과장(010-5555-1234)에게 연락 부탁드립니다.

감사합니다.`,
  ),
  written(
    'ko-gmail-quote',
    '류지안',
    ['류지안', 'jian.ryu@moamoa.io'],
    `좋습니다! 내일 뵐게요.

---
류지안
모아모아 | 대표이사
010-7788-1299
jian.ryu@moamoa.io

2025년 11월 10일 (월) 오후 3:21, Tom Archer <tom.archer@northquay.com>님이 작성:

> 안녕하세요 대표님
> Tom 드림 010-1111-2222`,
    {
      title: '대표이사',
      company: '모아모아',
      phones: [['+821077881299', 'mobile']],
    },
  ),
  written(
    'ko-ext',
    '홍서준',
    ['홍서준 과장', 'sj.hong@daesunpipe.co.kr'],
    `아처님, 세금계산서 발행했습니다. 승인번호 20251112-41000012-34567890

수고하세요.

대선파이프 영업2부 홍서준 과장
전화 : 051-831-7700 (내선 214)
휴대폰 : 010-9012-3344
팩스 : 051-831-7701
부산시 강서구 녹산산단 335로 7`,
    {
      title: '과장',
      company: '대선파이프',
      phones: [
        ['+82518317700', 'work'],
        ['+821090123344', 'mobile'],
        ['+82518317701', 'fax'],
      ],
      city: '부산시',
    },
  ),
  written(
    'ko-english-block',
    'Sohee Lim',
    ['임소희(Sohee Lim)', 'sohee.lim@karimcos.com'],
    `Tom님,

견적 금액 12,500,000원(부가세 별도) 확인 부탁드립니다.

Best regards,
Sohee Lim
Overseas Sales Team / Manager
KARIM COSMETICS Co., Ltd.
A-1203, 123 Gasan digital 1-ro, Geumcheon-gu, Seoul, Korea
TEL. +82 2 6329 1180 | H.P. +82 10 8812 3467
www.karimcos.com`,
    {
      title: 'Manager',
      company: 'KARIM COSMETICS Co., Ltd.',
      phones: [
        ['+82263291180', 'work'],
        ['+821088123467', 'mobile'],
      ],
      city: 'Seoul',
      urls: ['https://www.karimcos.com'],
    },
  ),
  written(
    'ko-ad',
    '구본영',
    ['구본영', 'by.koo@taepyungtech.com'],
    `[외부메일] 발신자를 확인하세요.

회의록 첨부합니다.

태평테크(주) 기술영업팀 차장 구본영
인천광역시 남동구 남동대로 215번길 30
대표전화 1588-4321 | 직통 032-820-5567

▶ 2025 한국산업대전 참가 안내 : 킨텍스 제1전시장 5홀 (참관문의 02-369-7800)`,
    {
      title: '기술영업팀 차장',
      company: '태평테크(주)',
      phones: [
        ['+8215884321', 'work'],
        ['+82328205567', 'work'],
      ],
      city: '인천광역시',
    },
  ),
];
