import { mail } from './sample';

/** A third round of styles: bracketed labels, boxes, bilingual labels, numbers in the text. */
export const further = [
  mail(
    'fu-brackets',
    'Hannah Price',
    'hannah.price@ridgeway-dental.com',
    `Perfect, see you on 12/04/2026.\n\nWarm regards,\n\nHannah Price\nPractice Manager\nRidgeway Dental Group\n\n(e) hannah.price@ridgeway-dental.com\n(t) +1 303-555-0166\n(m) +1 720-555-0143\n1200 Pearl St, Boulder, CO 80302`,
    {
      title: 'Practice Manager',
      company: 'Ridgeway Dental Group',
      phones: [
        ['+13035550166', 'work'],
        ['+17205550143', 'mobile'],
      ],
      city: 'Boulder',
    },
  ),
  mail(
    'fu-icons',
    '정유진',
    'yj.jung@haetsal-food.com',
    `네 알겠습니다.\n\n정유진 | 해외영업팀 차장\n햇살푸드(주)\n☎ 02-6555-0123  📱 010-9555-0123\n서울 마포구 월드컵북로 396, 12층`,
    {
      title: '해외영업팀 차장',
      company: '햇살푸드(주)',
      phones: [
        ['+82265550123', 'work'],
        ['+821095550123', 'mobile'],
      ],
      city: '서울',
    },
  ),
  mail(
    'fu-bilingual',
    '刘洋',
    'liuyang@lvye-energy.com',
    `您好，\n请查收。\n\n刘洋\n销售部 | 区域经理\n绿野能源科技（苏州）有限公司\n电话/Tel: 0512-6555 0123\n手机/Mobile: 137 6555 0123\n邮箱: liuyang@lvye-energy.com\n网址: www.lvye-energy.com`,
    {
      title: '区域经理',
      company: '绿野能源科技(苏州)有限公司',
      phones: [
        ['+8651265550123', 'work'],
        ['+8613765550123', 'mobile'],
      ],
      urls: ['https://www.lvye-energy.com'],
    },
  ),
  mail(
    'fu-slashes',
    'Matthias Roth',
    'matthias.roth@rothbau.de',
    `Hallo,\n\nAngebot 2026-0312 anbei, Summe 12 450,00 EUR.\n\nMit freundlichem Gruß\nMatthias Roth\nBauleiter\n\nRoth Bau GmbH\nIndustriestr. 4\n70565 Stuttgart\nT 0711 / 555 01 23\nF 0711 / 555 01 24\nM 0172 / 555 01 23\n\nGeschäftsführer: Hans Roth | HRB 4711 Stuttgart | USt-ID DE 123 456 789`,
    {
      title: 'Bauleiter',
      company: 'Roth Bau GmbH',
      phones: [
        ['+497115550123', 'work'],
        ['+497115550124', 'fax'],
        ['+491725550123', 'mobile'],
      ],
      city: 'Stuttgart',
    },
  ),
  mail(
    'fu-linkedin',
    'Sophie Girard',
    'sophie.girard@girard-conseil.fr',
    `Bonjour,\n\nVoici le devis n° 2026 0312 0045.\n\nBien cordialement,\n\nSophie Girard\nConsultante senior\nGirard Conseil\nMob. 07 55 50 01 23\nwww.girard-conseil.fr\nwww.linkedin.com/in/sophie-girard-75`,
    {
      title: 'Consultante senior',
      company: 'Girard Conseil',
      phones: [['+33755500123', 'mobile']],
      urls: ['https://www.girard-conseil.fr'],
      linkedin: 'sophie-girard-75',
    },
  ),
  mail(
    'fu-box',
    '鈴木 花子',
    'suzuki@aozora-kk.jp',
    `ご連絡ありがとうございます。\n\n+----------------------+\n あおぞら商事株式会社\n 総務部 課長\n 鈴木 花子\n 電話: 045-555-0123\n FAX: 045-555-0124\n+----------------------+`,
    {
      title: '総務部 課長',
      company: 'あおぞら商事株式会社',
      phones: [
        ['+81455550123', 'work'],
        ['+81455550124', 'fax'],
      ],
    },
  ),
  mail(
    'fu-short-label',
    'Carlos Mendes',
    'cmendes@pedralva.pt',
    `Bom dia,\n\nsegue a fatura 912345678 em anexo.\n\nCumprimentos\nCarlos Mendes\nDir. Comercial\nPedralva Lda\nTM 915550123`,
    { title: 'Dir. Comercial', company: 'Pedralva Lda', phones: [['+351915550123', 'mobile']] },
  ),
  mail(
    'fu-two-numbers',
    'Julia Stone',
    'julia@stonepine.co',
    `Hi there\n\nhappy to chat. My calendar: https://cal.example/julia or ring 646 555 0190.\n\nJulia\n\nJulia Stone, PhD\nHead of Research | Stonepine\njulia@stonepine.co\n646.555.0191`,
    { title: 'Head of Research', company: 'Stonepine', phones: [['+16465550191', 'other']] },
  ),
  mail(
    'fu-others-number',
    'Julia Stone',
    'julia@stonepine.co',
    `Hi,\n\nbest number for Tom is +1 646 555 0190. His fax: +1 646 555 0199.\n\nThanks!\nJulia`,
  ),
  mail(
    'fu-private',
    '오하늘',
    'sky.oh@naver.com',
    `사진 보내드려요~\n\n오하늘 올림\n010-4555-0123`,
    { phones: [['+821045550123', 'mobile']] },
  ),
];
