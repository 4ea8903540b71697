/** Family names by which the order of a name is told. Common ones only: a name not listed is not split. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const koreanFamily = set(`
  김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 손 양 배 백 허 남 심 노 하 곽 성 차 주 우 구
  민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국
  어 은 편 용 예 경 봉 사 부 가 복 태 목 형 피 두 감 음 빈 동 온 호 범 좌 팽 승 간 상 시 갈 단 견 당 화 림 리 려 량 련`);
export const koreanCompound = set('남궁 황보 제갈 선우 독고 사공 서문 동방 망절 어금 소봉 강전');
/** 황보라 is far more often 황 + 보라 than 황보 + 라. */
export const givenAfterHwang = set(
  '보라 보람 보미 보경 보영 보연 보은 보윤 보희 보현 보슬 보배 보민 보성 보름 보정',
);

export const chineseFamily = set(`
  王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 高 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 冯 馮
  邓 鄧 曹 彭 曾 肖 蕭 萧 田 董 袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉 程 苏 蘇 魏 吕 呂 丁 任 沈 姚 卢 盧 姜 崔 钟 鍾 谭 譚 陆 陸 汪 范 金
  石 廖 贾 賈 夏 韦 韋 付 傅 方 白 邹 鄒 孟 熊 秦 邱 丘 江 尹 薛 闫 閆 段 雷 侯 龙 龍 史 陶 黎 贺 賀 顾 顧 毛 郝 龚 龔 邵 万 萬 钱 錢
  严 嚴 覃 武 戴 莫 孔 向 汤 湯 温 溫 康 施 文 牛 樊 葛 邢 安 齐 齊 易 乔 喬 伍 庞 龐 颜 顏 倪 庄 莊 聂 聶 章 鲁 魯 岳 翟 殷 詹 申 欧 歐
  耿 关 關 兰 蘭 焦 俞 左 柳 甘 祝 包 宁 寧 尚 符 舒 阮 柯 纪 紀 梅 童 凌 毕 畢 单 單 季 裴 霍 涂 成 苗 谷 盛 曲 翁 冉 骆 駱 蓝 藍 路
  游 辛 靳 管 柴 蒙 鲍 鮑 华 華 喻 祁 蒲 房 滕 屈 饶 饒 解 牟 艾 尤 阳 陽 时 時 穆 农 農 司 卓 古 吉 缪 繆 简 簡 车 車 项 項 连 連
  芦 蘆 麦 麥 褚 娄 婁 窦 竇 戚 岑 景 党 黨 宫 宮 费 費 卜 冷 晏 席 卫 衛 米 柏 宗 瞿 桂 全 佟 应 應 臧 闵 閔 苟 邬 鄔 边 邊 卞 姬`);
export const chineseCompound = set(`
  欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 司空 夏侯 端木 呼延 南宫 南宮 轩辕 軒轅
  宇文 长孙 長孫 独孤 獨孤 西门 西門 钟离 鍾離 闻人 聞人 东郭 東郭 百里 拓跋 赫连 赫連 澹台 澹臺`);
export const japaneseFamily = set(`
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 池田 橋本
  阿部 石川 山下 中島 小川 石井 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野
  中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田
  藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田
  市川 古川 水野 小松 島田 小山 川口 高野 西田 五十嵐 服部 北村 久保田 川崎 飯田 吉川 辻 中西 大久保 矢野 松岡 東 山中`);

/** Latin spellings, folded. Those that are also common Western given names are kept only where a second sign agrees. */
export const koreanRoman = set(`
  kim lee yi rhee park pak bak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin
  kwon gwon hwang ahn an song ryu yoo yu hong jeon jun ko go koh moon mun son sohn yang bae baek paik heo hur huh nam shim sim noh
  roh ha kwak gwak sung seong cha joo ju woo koo gu ku min na jin ji um eom chae won bang gong hyun byun namgoong namgung`);
export const chineseRoman = set(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng feng han cao
  peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu lyu ding ren shen yao cui zhong tan fan jin shi liao jia
  xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao gu mao hao gong shao wan qian dai mo kong xiang
  ouyang sima zhuge shangguan murong situ huangfu`);
/** Spellings of Hong Kong; many are words or names elsewhere, so only a hyphened given name ("Chan Tai-man") tells. */
export const cantoneseRoman = set(`
  chan wong cheung leung lam lau tsang kwok chow yip yeung fung mak lai tse chung tam poon kwan tsui yuen szeto au yau ng ho lo
  hui siu mok lui choi kwong tong`);
/** The first of two Spanish family names, folded. */
export const spanishFamily = set(`
  garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez hernandez diaz alvarez ruiz gutierrez dominguez
  vazquez ramirez suarez nunez ortiz mendez castillo morales`);
export const japaneseRoman = set(`
  sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
  saito shimizu yamazaki mori ikeda hashimoto abe ishikawa yamashita nakajima ogawa ishii maeda okada hasegawa fujita goto kondo
  murakami endo aoki sakamoto fukuda ota nishimura fujii kaneko okamoto fujiwara miura nakano nakagawa harada matsuda takeuchi ono
  tamura nakayama wada ishida morita ueda shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama
  takada fujimoto takeda murata ueno sugiyama masuda hirano otsuka chiba kubo matsui kojima sakurai noguchi nomura kinoshita kikuchi`);
export const vietnameseFamily = set(
  'nguyen tran pham hoang huynh phan vu vo dang bui do ngo duong truong dinh le',
);

/** Syllables Korean given names are made of, in the usual Latin spellings. */
export const koreanSyllables = set(`
  min ji jee seo suh yeon yun yoon hyun hyeon jin su soo young yeong jun joon hee hui hye eun kyung kyeong gyeong sang sung seong
  seung woo wu u hoon hun ho jae je dong tae chan yong in na ra mi kyu gyu bin hwan won il cheol chul ki gi myung myeong jung jeong
  hyung hyeong ye yea da ha bo do geun keun nam sun seon sook suk seok ja ok moon mun sol yoo yu yul han hyo hyuk hyeok jong kwang
  gwang kang sik shik soon wan si shi sae se song ju joo chae hong rim lim rin ri ah a kyo gyo hak hwa kwon gwon jang sub seop gun
  gon byung byeong pil cheon ryeong ran rae yeo bi ro ryul yeop yup bum beom`);
