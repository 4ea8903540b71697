import { mail } from './sample';

export const japanese = [
  mail(
    'ja-short',
    '佐藤 愛子',
    'aiko.sato@kaze-design.example',
    `ミナさん\n\n修正版をお送りします。\n\n佐藤 愛子\nかぜデザイン株式会社 / デザイナー\n電話 03-5555-1111`,
    { title: 'デザイナー', company: 'かぜデザイン株式会社', phones: [['+81355551111', 'work']] },
  ),
  mail(
    'ja-rules',
    '田中健一',
    'tanaka@asahimori.co.jp',
    `いつもお世話になっております。\n承知いたしました。\n\nよろしくお願いいたします。\n\n==========\n株式会社あさひもり\n営業部 部長\n田中 健一\n〒150-0001 東京都渋谷区神宮前1-2-3\nTEL：03-5555-0123 / FAX：03-5555-0124\n携帯：090-5555-0123\nhttps://www.asahimori.co.jp/\n==========`,
    {
      title: '営業部 部長',
      company: '株式会社あさひもり',
      phones: [
        ['+81355550123', 'work'],
        ['+81355550124', 'fax'],
        ['+819055550123', 'mobile'],
      ],
      city: '渋谷区',
      urls: ['https://www.asahimori.co.jp'],
    },
  ),
  mail(
    'ja-quoted',
    '佐藤 愛子',
    'aiko.sato@kaze-design.example',
    `了解しました。\n\n2026年3月2日(月) 9:14 田中健一 <tanaka@asahimori.co.jp>:\n> 田中 健一\n> 携帯：090-5555-0123`,
  ),
  mail(
    'ja-header',
    '佐藤 愛子',
    'aiko.sato@kaze-design.example',
    `はい。\n\n差出人: 田中健一\n送信日時: 2026年3月2日\n宛先: 佐藤\n件名: 見積\n\n携帯：090-5555-0123`,
  ),
  mail(
    'ja-iphone',
    '佐藤 愛子',
    'aiko.sato@kaze-design.example',
    `駅に着きました。\n\niPhoneから送信`,
  ),
  mail(
    'ja-invoice',
    '小林誠',
    'kobayashi@yamanami.jp',
    `請求書をお送りします。\n\nよろしくお願いします。\n小林誠\nやまなみ工業株式会社 課長\nTel 052-555-0123\n登録番号：T1234567890123\n口座番号 普通 1234567`,
    { title: '課長', company: 'やまなみ工業株式会社', phones: [['+81525550123', 'work']] },
  ),
];
