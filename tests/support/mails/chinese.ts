import { mail } from './sample';

export const chinese = [
  mail(
    'zh-classic',
    '王芳',
    'wang.fang@huayun-trade.example',
    `Mina 您好：\n\n附件是报价单。\n\n此致\n敬礼\n\n王芳  采购经理\n华云贸易有限公司\n手机：138 5555 0123  电话：021-5555 8888\n地址：上海市浦东新区世纪大道100号`,
    {
      title: '采购经理',
      company: '华云贸易有限公司',
      phones: [
        ['+8613855550123', 'mobile'],
        ['+862155558888', 'work'],
      ],
      city: '上海市',
    },
  ),
  mail(
    'zh-bilingual',
    '李伟 David Li',
    'david.li@huayun-trade.example',
    `Hi Mina,\n\nprices are ex works.\n\nBest,\nDavid\n\n-- \nDavid Li 李伟\nHead of Sales, Huayun Trading Co.\nMobile: +86 139 5555 0123\nWeChat: davidli-huayun`,
    {
      title: 'Head of Sales',
      company: 'Huayun Trading Co.',
      phones: [['+8613955550123', 'mobile']],
    },
  ),
  mail(
    'zh-labels',
    '欧阳修',
    'ouyang@qingshan-dianzi.cn',
    `好的。\n\n祝好！\n欧阳修\n技术总监\n青山电子股份有限公司\n联系电话：0755-5555 0123\n传真：0755-5555 0124\n邮编：518000\nQQ：123456789`,
    {
      title: '技术总监',
      company: '青山电子股份有限公司',
      phones: [
        ['+8675555550123', 'work'],
        ['+8675555550124', 'fax'],
      ],
    },
  ),
  mail(
    'zh-quoted',
    '王芳',
    'wang.fang@huayun-trade.example',
    `收到，谢谢。\n\n发件人：欧阳修 <ouyang@qingshan-dianzi.cn>\n发送时间：2026年3月2日 9:14\n收件人：王芳\n主题：报价\n\n技术总监\n联系电话：0755-5555 0123`,
  ),
  mail(
    'zh-original',
    '王芳',
    'wang.fang@huayun-trade.example',
    `同意。\n\n------------------ 原始邮件 ------------------\n发件人: "欧阳修"\n\n手机：13955550123`,
  ),
  mail(
    'zh-taiwan',
    '陳怡君',
    'yichun.chen@haiwan.com.tw',
    `謝謝您的來信。\n\n謝謝\n陳怡君 業務經理\n海灣科技股份有限公司\n電話：02-2555-0123\n手機：0912-555-012\n傳真：02-2555-0124`,
    {
      title: '業務經理',
      company: '海灣科技股份有限公司',
      phones: [
        ['+886225550123', 'work'],
        ['+886912555012', 'mobile'],
        ['+886225550124', 'fax'],
      ],
    },
  ),
  mail(
    'zh-wechat',
    '赵敏',
    'zhaomin@beihai-paper.cn',
    `好的。\n\n谢谢\n赵敏\n微信：13655550123\n订单号：20260302001`,
  ),
  mail('zh-iphone', '赵敏', 'zhaomin@beihai-paper.cn', `稍后回复。\n\n发自我的 iPhone`),
];
