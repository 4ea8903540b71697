import { writtenIn } from '../signed';

const written = writtenIn('fourth');

export const chinese = [
  written(
    'zh-corporate',
    '陈思远',
    ['陈思远', 'siyuan.chen@hengruidianzi.com.cn'],
    `Tom 您好,

附件为合同扫描件,合同编号 HR-2025-110233,请查收。

此致
敬礼

陈思远 采购经理
恒睿电子科技(苏州)有限公司
地址:江苏省苏州市工业园区星湖街328号创意产业园5栋
邮编:215123
电话:0512-6288 7701 转 815
传真:0512-6288 7702
手机:138 1290 4456
网址:www.hengruidianzi.com.cn
统一社会信用代码:91320594MA1XYZ123K
开户行:中国银行苏州分行 账号:4851 5890 3312

本邮件含有保密信息,如误收请致电 400-820-1234 并删除。`,
    {
      title: '采购经理',
      company: '恒睿电子科技(苏州)有限公司',
      phones: [
        ['+8651262887701', 'work'],
        ['+8651262887702', 'fax'],
        ['+8613812904456', 'mobile'],
      ],
      city: '苏州市',
      urls: ['https://www.hengruidianzi.com.cn'],
    },
  ),
  written(
    'zh-iphone',
    null,
    ['周凯', 'zhoukai@jiayuwl.cn'],
    `好的,收到,周五上午10点见。

发自我的iPhone

------------------ 原始邮件 ------------------
发件人: "Tom Archer" <tom.archer@northquay.com>;
发送时间: 2025年11月11日(星期二) 上午9:20
收件人: "周凯" <zhoukai@jiayuwl.cn>;
主题: 报价

周经理您好
手机 13900001111`,
  ),
  written(
    'zh-outlook',
    '刘婧雯',
    ['刘婧雯', 'liujw@qingheyl.com'],
    `汤姆您好:
订单号 20251112000345 已安排发货,快递单号 SF1402233445566。

祝商祺!

刘婧雯
市场部|总监
青禾医疗器械股份有限公司
上海市浦东新区张江路88号3幢
T 021-5080 6612
M 136 7181 2290

发件人: Tom Archer <tom.archer@northquay.com>
发送时间: 2025年11月10日 15:02
收件人: 刘婧雯 <liujw@qingheyl.com>
主题: 回复: 订单

Tom Archer 021-6000 0000`,
    {
      title: '总监',
      company: '青禾医疗器械股份有限公司',
      phones: [
        ['+862150806612', 'work'],
        ['+8613671812290', 'mobile'],
      ],
      city: '上海市',
    },
  ),
  written(
    'zh-hongkong',
    '何嘉欣 Karen Ho',
    ['Karen Ho 何嘉欣', 'karen.ho@wingfatlighting.com.hk'],
    `Hi Tom,

報價已收到,謝謝。

Regards,

何嘉欣 Karen Ho
營業部經理 Sales Manager
永發照明有限公司 Wing Fat Lighting Limited
香港九龍觀塘鴻圖道57號12樓B室
Tel: (852) 2797 3318  Direct: (852) 2797 3325
Mobile/WhatsApp: (852) 9123 8844
Fax: (852) 2797 3300
http://www.wingfatlighting.com.hk`,
    {
      title: '營業部經理',
      company: '永發照明有限公司',
      phones: [
        ['+85227973318', 'work'],
        ['+85227973325', 'work'],
        ['+85291238844', 'mobile'],
        ['+85227973300', 'fax'],
      ],
      urls: ['http://www.wingfatlighting.com.hk'],
    },
  ),
  written(
    'zh-taiwan',
    '林冠廷',
    ['林冠廷', 'gt.lin@yuanshengtech.com.tw'],
    `Tom 您好,

樣品已寄出,煩請確認。

林冠廷 敬上

林冠廷 業務副理
源盛科技股份有限公司
新竹市東區公道五路二段101號8樓
電話:03-571-2288 分機 307
手機:0912-345-678
統一編號:27915031`,
    {
      title: '業務副理',
      company: '源盛科技股份有限公司',
      phones: [
        ['+88635712288', 'work'],
        ['+886912345678', 'mobile'],
      ],
      city: '新竹市',
    },
  ),
  written(
    'zh-auto-reply',
    null,
    ['孙琳', 'sunlin@boyuanjx.com'],
    `您好!本人因出差,11月17日至11月21日无法及时回复邮件,如有急事请联系同事赵磊:13712345678。谢谢!

(自动回复)`,
  ),
  written(
    'zh-wechat',
    '吴建国',
    ['吴建国', 'wujianguo@163.com'],
    `Tom,价格可以再谈。

吴建国
义乌市锦程进出口有限公司 总经理
手机/微信:+86 159 5799 0021
QQ:2884719203
地址:浙江省义乌市国际商贸城二区F3-14022

在 2025-11-11 10:02:18,"Tom Archer" <tom.archer@northquay.com> 写道:
>您好,电话 021-6000 0000`,
    {
      title: '总经理',
      company: '义乌市锦程进出口有限公司',
      phones: [['+8615957990021', 'mobile']],
      city: '义乌市',
    },
  ),
  written(
    'zh-english-block',
    'Vivian Zhao',
    ['赵薇 Vivian Zhao', 'vivian.zhao@tengyuetrans.com'],
    `Dear Tom,

Pls find the B/L draft, vessel ETA 2025-12-03, container TGHU 784512-3.

B.Rgds
Vivian Zhao
Assistant Manager | Overseas Dept.
Tengyue International Logistics Co.,Ltd. Shenzhen Branch
Rm 1806, Jiahe Huaqiang Building, Futian District, Shenzhen 518033, China
TEL: 86-755-8328 5516 EXT 602
MOB: 86-13530112277 (WeChat same)
Skype: vivian.ty`,
    {
      title: 'Assistant Manager',
      company: 'Tengyue International Logistics Co.,Ltd. Shenzhen Branch',
      phones: [
        ['+8675583285516', 'work'],
        ['+8613530112277', 'mobile'],
      ],
      city: 'Shenzhen',
    },
  ),
  written(
    'zh-banner',
    '马骁',
    ['马骁(采购)', 'ma.xiao@lantianjidian.cn'],
    `[外部邮件] 请谨慎点击链接。

请尽快提供报价,谢谢。

马骁 | 采购工程师
蓝天机电设备(集团)有限公司
☎ 029-8833 4410   📱 18629041177
诚邀您参加第26届中国国际工业博览会 展位号 6.1H-B021 咨询电话 021-2206 8888`,
    {
      title: '采购工程师',
      company: '蓝天机电设备(集团)有限公司',
      phones: [
        ['+862988334410', 'work'],
        ['+8618629041177', 'mobile'],
      ],
    },
  ),
];
