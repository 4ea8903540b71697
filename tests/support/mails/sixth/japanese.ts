import { writtenIn } from '../signed';

const written = writtenIn('sixth');

export const japanese = [
  written(
    'ja-shosha',
    '長谷川 雄一',
    ['Yuichi Hasegawa', 'y-hasegawa@marunaka-trading.co.jp'],
    `株式会社サンプル工業
購買部 山本様

お世話になっております。
丸仲商事の長谷川でございます。

ご依頼の見積書を添付にてお送りいたします。
何卒よろしくお願い申し上げます。

==========================================
丸仲商事株式会社
機械第三部 産業機械課
課長代理 長谷川 雄一
〒541-0053
大阪府大阪市中央区本町4-2-12
TEL 06-6244-1187(直通)
FAX 06-6244-1190
MOBILE 080-1234-5567
E-mail y-hasegawa@marunaka-trading.co.jp
https://www.marunaka-trading.co.jp
==========================================`,
    {
      title: '課長代理',
      company: '丸仲商事株式会社',
      phones: [
        ['+81662441187', 'work'],
        ['+81662441190', 'fax'],
        ['+818012345567', 'mobile'],
      ],
      city: '大阪市',
      urls: ['https://www.marunaka-trading.co.jp'],
    },
  ),
  written(
    'ja-furigana',
    '神谷 凛',
    ['神谷 凛', 'rin.kamiya@tsubasa-soft.jp'],
    `斎藤様

昨日はお打ち合わせの時間をいただき、ありがとうございました。
議事録をお送りします。

--
神谷 凛(かみや りん)
株式会社つばさソフト プロダクト開発部 エンジニア
〒150-0002 東京都渋谷区渋谷2-15-1 渋谷クロスビル9階
Tel：03-5468-1177 / Mobile：070-3344-1177
rin.kamiya@tsubasa-soft.jp`,
    {
      title: 'プロダクト開発部 エンジニア',
      company: '株式会社つばさソフト',
      phones: [
        ['+81354681177', 'work'],
        ['+817033441177', 'mobile'],
      ],
      city: '渋谷区',
    },
  ),
  written(
    'ja-koba',
    '大野 哲也',
    ['大野 哲也', 'ohno@ohno-kinzoku.jp'],
    `いつもありがとうございます。
φ12の材料、明日入荷します。加工は金曜になりそうです。

(有)大野金属
代表 大野 哲也
埼玉県川口市青木5-8-14
電話・FAX 048-255-1147
携帯 090-1122-3347`,
    {
      title: '代表',
      company: '(有)大野金属',
      phones: [
        ['+81482551147', 'work'],
        ['+819011223347', 'mobile'],
      ],
      city: '川口市',
    },
  ),
  written(
    'ja-hikiyo',
    '白石 由香里',
    ['白石由香里', 'shiraishi@hanamori.co.jp'],
    `承知いたしました。納期は6/27で手配します。

白石 由香里
花森紙業株式会社 営業部
TEL: 052-971-1133

> 2025/06/03 11:20、岡本 <okamoto@tokai-print.jp> のメール:
>
> 納期はいつごろになりますか。
>
> 東海印刷株式会社
> 製造部長 岡本 真
> TEL: 0532-55-1199`,
    {
      title: '営業部',
      company: '花森紙業株式会社',
      phones: [['+81529711133', 'work']],
    },
  ),
  written(
    'ja-fuzai',
    null,
    ['平田 修', 's.hirata@kyoei-denshi.co.jp'],
    `ご連絡ありがとうございます。
6月10日(火)まで出張のため不在にしております。
お急ぎの場合は、営業二課 03-5550-1122 までご連絡ください。

※このメールは自動送信されています。`,
  ),
  written(
    'ja-roman',
    'Mayumi Takeda',
    ['Takeda, Mayumi', 'takeda.mayumi@nikkofilter.com'],
    `Dear Mr. Olsen,

Thank you for the P/O. The shipment is scheduled on June 20 by ONE.

Best regards,
Mayumi Takeda (Ms.)
Overseas Sales Dept.
Nikko Filter Corporation
3-11-7 Kanda-Nishikicho, Chiyoda-ku, Tokyo 101-0054, Japan
Phone +81-3-3295-1147 Fax +81-3-3295-1148
URL http://www.nikkofilter.com/en/`,
    {
      title: 'Overseas Sales Dept.',
      company: 'Nikko Filter Corporation',
      phones: [
        ['+81332951147', 'work'],
        ['+81332951148', 'fax'],
      ],
      city: 'Tokyo',
      urls: ['http://www.nikkofilter.com/en/'],
    },
  ),
  written(
    'ja-ryokan',
    '三浦',
    ['旅館みうら', 'yoyaku@ryokan-miura.jp'],
    `このたびはご予約ありがとうございます。
ご予約番号:2025-0711-33 2名様

旅館みうら 予約担当 三浦
〒413-0005 静岡県熱海市春日町9-9
電話:0557-81-1147 FAX:0557-81-1148
https://ryokan-miura.jp/`,
    {
      title: '予約担当',
      company: '旅館みうら',
      phones: [
        ['+81557811147', 'work'],
        ['+81557811148', 'fax'],
      ],
      city: '熱海市',
      urls: ['https://ryokan-miura.jp'],
    },
  ),
];
