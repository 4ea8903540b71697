import { writtenIn } from '../signed';

const written = writtenIn('sixth');

export const chinese = [
  written(
    'zh-foxmail',
    '黄志强',
    ['黄志强', 'huangzq@shengdawujin.com'],
    `刘经理，您好！

附件是本月对账单，请核对后盖章回传。付款账号：6222 0240 0001 2345 678（工商银行宁波北仑支行）。

祝商祺！



黄志强
财务部 会计主管
宁波盛达五金制品有限公司
地址：浙江省宁波市北仑区新碶街道明州西路88号
邮编：315800
电话：0574-8688 4412-806
手机：138 0574 4412
QQ：2718281828
邮箱：huangzq@shengdawujin.com`,
    {
      title: '财务部 会计主管',
      company: '宁波盛达五金制品有限公司',
      phones: [
        ['+8657486884412', 'work'],
        ['+8613805744412', 'mobile'],
      ],
      city: '宁波市',
    },
  ),
  written(
    'zh-trade-en',
    'Cindy Luo',
    ['Cindy Luo', 'cindy@goldhopelighting.com'],
    `Dear Peter,

Hope you are doing well.
Sample ready, will send by FedEx tomorrow, tracking no. 7712 3345 9981.

Any question pls feel free to contact me.

Best regards,
Cindy Luo / Sales Manager
----------------------------------------
Zhongshan Goldhope Lighting Co., Ltd.
Add: No.18 Dongxing East Road, Guzhen Town, Zhongshan, Guangdong, China
Tel: 0086-760-2233 4417   Fax: 0086-760-2233 4418
Mobile/WhatsApp/Wechat: +86 137 2601 4417
Skype: cindy.goldhope
Web: www.goldhopelighting.com / goldhope.en.alibaba.com`,
    {
      title: 'Sales Manager',
      company: 'Zhongshan Goldhope Lighting Co., Ltd.',
      phones: [
        ['+8676022334417', 'work'],
        ['+8676022334418', 'fax'],
        ['+8613726014417', 'mobile'],
      ],
      city: 'Zhongshan',
      urls: ['https://www.goldhopelighting.com', 'https://goldhope.en.alibaba.com'],
    },
  ),
  written(
    'zh-qq-reply',
    '宋佳',
    ['宋佳', 'songjia@ruifengbz.cn'],
    `好的，已安排周三发货，一共36箱。

宋佳 | 客户经理
瑞丰包装材料（东莞）有限公司
T 0769-2266 1180
M 13922661180


------------------ 原始邮件 ------------------
发件人: "何伟"<hewei@kelandz.com>;
发送时间: 2025年6月3日(星期二) 上午10:22
收件人: "宋佳"<songjia@ruifengbz.cn>;
主题: 回复: 纸箱

宋经理，何时发货？
何伟
采购部经理
科兰电子有限公司
13800138000`,
    {
      title: '客户经理',
      company: '瑞丰包装材料(东莞)有限公司',
      phones: [
        ['+8676922661180', 'work'],
        ['+8613922661180', 'mobile'],
      ],
    },
  ),
  written(
    'zh-mobile',
    null,
    ['郑海', 'zhenghai66@qq.com'],
    `收到，明天上午联系您。

发自我的iPhone`,
  ),
  written(
    'zh-beijing',
    '欧阳雪 博士',
    ['欧阳雪', 'ouyangxue@zkjiance.ac.cn'],
    `各位专家：

会议定于6月20日9:00在本院3号楼201召开，会议号 882 114 309。

此致
敬礼

欧阳雪 博士
副研究员
中科检测技术研究院
北京市海淀区中关村南四街12号 100190
Tel：010-8254 4471
Email：ouyangxue@zkjiance.ac.cn`,
    {
      title: '副研究员',
      company: '中科检测技术研究院',
      phones: [['+861082544471', 'work']],
      city: '北京市',
    },
  ),
  written(
    'zh-taichung',
    '詹雅婷 Tina Chan',
    ['Tina Chan 詹雅婷', 'tina.chan@hongjinmachine.com.tw'],
    `王先生 您好：

報價單如附件，有效期限至6/30。

順頌 商祺

詹雅婷 Tina Chan
國外業務部 / 業務專員
宏錦機械股份有限公司 Hong Jin Machinery Co., Ltd.
42881 台中市大雅區科雅路33號
Tel: 886-4-2566-0117 ext.215
Fax: 886-4-2566-0118
Mobile: 0912-345-617
http://www.hongjinmachine.com.tw`,
    {
      title: '業務專員',
      company: '宏錦機械股份有限公司',
      phones: [
        ['+886425660117', 'work'],
        ['+886425660118', 'fax'],
        ['+886912345617', 'mobile'],
      ],
      city: '台中市',
      urls: ['http://www.hongjinmachine.com.tw'],
    },
  ),
  written(
    'zh-hongkong-en',
    'Winnie Lau',
    ['Winnie Lau', 'winnie.lau@harbourtex.hk'],
    `Dear all,

Kindly note our office will be closed on 1 July. Shipment schedule updated as attached.

Thanks & b.rgds,
Winnie Lau (Ms.)
Senior Merchandiser
Harbour Textiles International Limited
Unit 1207, 12/F, Tower B, New Mandarin Plaza, Tsim Sha Tsui East, Kowloon, Hong Kong
DID: (852) 2311 4471
Fax: (852) 2311 4400
Mobile: (852) 9123 4471`,
    {
      title: 'Senior Merchandiser',
      company: 'Harbour Textiles International Limited',
      phones: [
        ['+85223114471', 'work'],
        ['+85223114400', 'fax'],
        ['+85291234471', 'mobile'],
      ],
      city: 'Hong Kong',
    },
  ),
];
