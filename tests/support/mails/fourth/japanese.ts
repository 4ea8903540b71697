import { writtenIn } from '../signed';

const written = writtenIn('fourth');

export const japanese = [
  written(
    'ja-corporate',
    '高橋 美咲 (Misaki Takahashi)',
    ['高橋 美咲', 'misaki.takahashi@minatoseiki.co.jp'],
    `アーチャー様

いつもお世話になっております。
ミナト精機の高橋です。

注文書(No. 2025111200123)をお送りいたします。
ご確認のほどよろしくお願いいたします。

************************************
株式会社ミナト精機
営業本部 第二営業部 課長
高橋 美咲(Misaki Takahashi)
〒220-0012 神奈川県横浜市西区みなとみらい3-6-1 ミナトタワー14F
TEL:045-682-1155(代表) FAX:045-682-1156
携帯:090-3344-5521
E-mail:misaki.takahashi@minatoseiki.co.jp
URL:https://www.minatoseiki.co.jp/
************************************
適格請求書発行事業者登録番号:T1234567890123`,
    {
      title: '営業本部 第二営業部 課長',
      company: '株式会社ミナト精機',
      phones: [
        ['+81456821155', 'work'],
        ['+81456821156', 'fax'],
        ['+819033445521', 'mobile'],
      ],
      city: '横浜市',
      urls: ['https://www.minatoseiki.co.jp'],
    },
  ),
  written(
    'ja-iphone',
    null,
    ['田村 健', 'tamura@aoi-koumuten.jp'],
    `承知しました。11月20日の15時に伺います。

田村

iPhoneから送信

2025/11/11 9:30、Tom Archer <tom.archer@northquay.com>のメール:

> 田村様
> 03-5555-0101`,
  ),
  written(
    'ja-naisen',
    '小林 直樹',
    ['小林 直樹', 'n.kobayashi@toyosuzai.co.jp'],
    `アーチャー様

お見積り番号 Q-0312-5678 の件、社内承認が下りました。

よろしくお願いします。

--
東洋素材株式会社
資材調達部
部長代理 小林 直樹
〒541-0053
大阪市中央区本町2-1-6
TEL 06-6265-3300(内線 2241)
直通 06-6265-3318`,
    {
      title: '部長代理',
      company: '東洋素材株式会社',
      phones: [
        ['+81662653300', 'work'],
        ['+81662653318', 'work'],
      ],
      city: '大阪市',
    },
  ),
  written(
    'ja-english',
    'Kenta Ishikawa',
    ['石川 健太 / Kenta Ishikawa', 'k-ishikawa@hokutoren.com'],
    `Dear Tom-san,

Thank you for the samples (Lot 031-2245-88).

Best regards,
Kenta Ishikawa (Mr.)
Assistant Manager, Overseas Purchasing
HOKUTO RENSEI CO., LTD.
1-7-2 Otemachi, Chiyoda-ku, Tokyo 100-0004 JAPAN
Phone: +81-3-5220-7719
Mobile: +81-(0)80-4412-9037
https://www.hokutoren.com/en`,
    {
      title: 'Assistant Manager, Overseas Purchasing',
      company: 'HOKUTO RENSEI CO., LTD.',
      phones: [
        ['+81352207719', 'work'],
        ['+818044129037', 'mobile'],
      ],
      city: 'Tokyo',
      urls: ['https://www.hokutoren.com/en'],
    },
  ),
  written(
    'ja-outlook',
    '松本 彩',
    ['松本彩', 'aya.matsumoto@reifudesign.jp'],
    `お世話になっております。レイフデザインの松本です。
データ受領しました。ありがとうございます。

松本 彩 / Aya Matsumoto
アートディレクター
株式会社レイフデザイン
東京都渋谷区神宮前5-10-1 〒150-0001
Tel. 03-6427-0912 / Mob. 080-2231-7765

差出人: Tom Archer <tom.archer@northquay.com>
送信日時: 2025年11月10日 17:03
宛先: 松本彩 <aya.matsumoto@reifudesign.jp>
件名: データの件

松本様
Tom Archer 03-5555-0101`,
    {
      title: 'アートディレクター',
      company: '株式会社レイフデザイン',
      phones: [
        ['+81364270912', 'work'],
        ['+818022317765', 'mobile'],
      ],
      city: '渋谷区',
    },
  ),
  written(
    'ja-auto',
    null,
    ['中島 由美', 'y.nakajima@hinodeshoji.co.jp'],
    `お問い合わせいただきありがとうございます。
11/17(月)〜11/19(水)は不在にしております。お急ぎの場合は、営業部 佐々木(03-3455-0021)までご連絡ください。

※このメールは自動返信です。`,
  ),
  written(
    'ja-daihyo',
    '岡田 誠',
    ['岡田 誠', 'okada@sakuragi-kogyo.co.jp'],
    `Tom様

来週の打合せ、木曜でお願いします。ミーティングID: 812 4432 9087 パスコード: 441209

岡田

――――――――――――――――
桜木工業有限会社
代表取締役 岡田 誠
名古屋市中区錦3-4-6
電話 052-961-4477
ファックス 052-961-4478
http://sakuragi-kogyo.co.jp
営業時間 9:00-18:00(土日祝休)
――――――――――――――――`,
    {
      title: '代表取締役',
      company: '桜木工業有限会社',
      phones: [
        ['+81529614477', 'work'],
        ['+81529614478', 'fax'],
      ],
      city: '名古屋市',
      urls: ['http://sakuragi-kogyo.co.jp'],
    },
  ),
  written(
    'ja-box',
    '藤井 さくら',
    ['藤井さくら(カスタマーサクセス)', 'sakura.fujii@clovia.jp'],
    `アーチャー様

ご連絡ありがとうございます。手配いたします。

┏━━━━━━━━━━━━━━━━━━━━┓
 株式会社クロヴィア カスタマーサクセス部
 藤井 さくら(ふじい さくら)
 〒812-0011 福岡県福岡市博多区博多駅前2-1-1
 電話:092-433-5501 IP電話:050-3188-2201
 ▼12/4 無料ウェビナー開催!お申込みはこちら
 https://clovia.jp/webinar
┗━━━━━━━━━━━━━━━━━━━━┛`,
    {
      title: 'カスタマーサクセス部',
      company: '株式会社クロヴィア',
      phones: [
        ['+81924335501', 'work'],
        ['+815031882201', 'work'],
      ],
      city: '福岡市',
    },
  ),
  written(
    'ja-shimei-slash',
    '西村 大輔',
    ['NISHIMURA Daisuke', 'd.nishimura@kyowa-kagaku.co.jp'],
    `Tom様

SDSを添付いたします。CAS番号 7732-18-5 です。

協和化学工業株式会社 研究開発センター
主任研究員 西村 大輔
E: d.nishimura@kyowa-kagaku.co.jp
P: 0463-22-7718(直)

On Mon, Nov 10, 2025 at 5:12 PM Tom Archer <tom.archer@northquay.com> wrote:
> 西村様
> Tom 03-5555-0101`,
    {
      title: '主任研究員',
      company: '協和化学工業株式会社',
      phones: [['+81463227718', 'work']],
    },
  ),
];
