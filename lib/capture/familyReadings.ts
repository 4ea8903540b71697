import { fold } from './text';

/** Family names of East Asia with the spellings they have in Latin letters, folded. */
const READINGS = `
김 kim gim|이 lee yi rhee i|박 park pak bak|최 choi choe|정 jung jeong chung|강 kang gang|조 cho jo|윤 yoon yun|장 jang chang|임 lim im
한 han|오 oh o|서 seo suh|신 shin sin|권 kwon gwon|황 hwang|안 ahn an|송 song|류 ryu yoo yu|유 yoo yu ryu|홍 hong|전 jeon jun chun|고 ko go koh
문 moon mun|손 son sohn|양 yang|배 bae pae|백 baek paik back|허 heo hur huh her|남 nam|심 shim sim|노 noh roh no|하 ha|곽 kwak gwak|성 sung seong
차 cha|주 joo ju|우 woo u|구 koo gu ku|민 min|나 na ra|진 jin chin|지 ji jee|엄 eom um|채 chae|원 won|천 cheon chun|방 bang|공 kong gong|현 hyun
함 ham|변 byun byeon|염 yeom|여 yeo|추 choo chu|도 do doh|소 so|석 seok suk|선 sun seon|설 seol sul|마 ma|길 gil kil|연 yeon|표 pyo|명 myung
기 ki gi|반 ban|왕 wang|금 keum geum|옥 ok|육 yook yuk|인 in|맹 maeng|제 je|모 mo|탁 tak|국 kook guk|남궁 namgung namkung namgoong|황보 hwangbo
王 wang wong|李 li lee|张 zhang|張 zhang cheung chang|刘 liu|劉 liu lau|陈 chen|陳 chen chan|杨 yang|楊 yang yeung|黄 huang wong|黃 huang wong
赵 zhao|趙 zhao chiu|吴 wu|吳 wu ng|周 zhou chow chou|徐 xu hsu|孙 sun|孫 sun|马 ma|馬 ma|朱 zhu chu|胡 hu|郭 guo kwok kuo|何 he ho|高 gao kao
林 lin lam hayashi|罗 luo|羅 luo lo law|郑 zheng|鄭 zheng cheng|梁 liang leung|谢 xie|謝 xie tse hsieh|宋 song|唐 tang|许 xu|許 xu hsu hui
韩 han|冯 feng|馮 feng fung|邓 deng|鄧 deng tang|曹 cao|彭 peng|曾 zeng tsang|肖 xiao|萧 xiao|蕭 xiao siu hsiao|田 tian|董 dong|袁 yuan|潘 pan poon
于 yu|蒋 jiang|蔣 jiang chiang|蔡 cai choi tsai|余 yu|杜 du to tu|叶 ye|葉 ye yip yeh|程 cheng|苏 su|蘇 su so|魏 wei|吕 lu lv|呂 lu lui|丁 ding ting
任 ren yam|沈 shen|姚 yao|卢 lu|盧 lu lo|姜 jiang|崔 cui|钟 zhong|鍾 zhong chung|谭 tan|陆 lu|陸 lu luk|汪 wang|范 fan|金 jin|石 shi|廖 liao|贾 jia
夏 xia|韦 wei|付 fu|傅 fu|方 fang|白 bai pai|邹 zou|孟 meng|熊 xiong|秦 qin|邱 qiu chiu|江 jiang kong|尹 yin|薛 xue|闫 yan|段 duan|雷 lei|侯 hou
龙 long|史 shi|陶 tao|贺 he|顾 gu|毛 mao|郝 hao|龚 gong|邵 shao|万 wan|钱 qian|严 yan|武 wu|戴 dai tai|莫 mo|孔 kong|向 xiang|汤 tang|温 wen|康 kang
施 shi|文 wen|庄 zhuang|詹 zhan chan|欧阳 ouyang|司徒 szeto situ|诸葛 zhuge|上官 shangguan
佐藤 sato satoh|鈴木 suzuki|高橋 takahashi|田中 tanaka|伊藤 ito itoh|渡辺 watanabe|渡邊 watanabe|渡部 watanabe watabe|山本 yamamoto|中村 nakamura
小林 kobayashi|加藤 kato katoh|吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi|松本 matsumoto|井上 inoue|木村 kimura|斎藤 saito|齋藤 saito
斉藤 saito|清水 shimizu|山崎 yamazaki yamasaki|池田 ikeda|橋本 hashimoto|阿部 abe|森 mori|石川 ishikawa|山下 yamashita|中島 nakajima|小川 ogawa
石井 ishii|前田 maeda|岡田 okada|長谷川 hasegawa|藤田 fujita|後藤 goto gotoh|近藤 kondo|村上 murakami|遠藤 endo|青木 aoki|坂本 sakamoto|福田 fukuda
太田 ota ohta|西村 nishimura|藤井 fujii|金子 kaneko|岡本 okamoto|藤原 fujiwara|三浦 miura|中野 nakano|中川 nakagawa|原田 harada|松田 matsuda
竹内 takeuchi|小野 ono|田村 tamura|中山 nakayama|和田 wada|石田 ishida|森田 morita|上田 ueda|柴田 shibata|酒井 sakai|工藤 kudo|横山 yokoyama
宮崎 miyazaki|宮本 miyamoto|内田 uchida|高木 takagi|安藤 ando|谷口 taniguchi|大野 ohno ono|丸山 maruyama|今井 imai|高田 takada|藤本 fujimoto
武田 takeda|村田 murata|上野 ueno|杉山 sugiyama|増田 masuda|平野 hirano|大塚 otsuka ohtsuka|千葉 chiba|久保 kubo|松井 matsui|小島 kojima|岩崎 iwasaki
桜井 sakurai|野口 noguchi|松尾 matsuo|野村 nomura|木下 kinoshita|菊地 kikuchi|菊池 kikuchi|佐野 sano|大西 onishi ohnishi|杉本 sugimoto|新井 arai
浜田 hamada|市川 ichikawa|古川 furukawa|水野 mizuno|小松 komatsu|島田 shimada|小山 koyama oyama|川口 kawaguchi|高野 takano|西田 nishida|五十嵐 igarashi
服部 hattori|北村 kitamura|久保田 kubota|川崎 kawasaki|飯田 iida|吉川 yoshikawa|辻 tsuji|中西 nakanishi|大久保 okubo ohkubo|矢野 yano|松岡 matsuoka
片山 katayama|白石 shiraishi|平田 hirata|神谷 kamiya|石原 ishihara|西川 nishikawa|黒田 kuroda|永井 nagai|荒木 araki|大島 oshima ohshima|松村 matsumura`;

const readings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  READINGS.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [written = '', ...spoken] = entry.trim().split(' ');
      return [written, new Set(spoken)];
    }),
);

/** Whether one of the Latin words spells the family name 長谷川, 백 or 陈; false for a family name not listed. */
export const isReadAs = (family: string, latin: readonly string[]): boolean =>
  latin.some((word) => readings.get(family)?.has(fold(word)) ?? false);
