import { writtenIn } from '../signed';
import { asShown } from './asShown';

const written = writtenIn('sixth-html');

export const htmlEastern = [
  written(
    'naver',
    '문가영',
    ['문가영', 'gymoon@dongbangfnb.co.kr'],
    asShown(
      `<div><p>안녕하세요, 팀장님.</p><p>샘플은 내일 퀵으로 보내드리겠습니다.</p><p>&nbsp;</p><p>감사합니다.</p><p><br></p><div class="signature"><table style="width:520px"><tbody><tr><td rowspan="5"><img src="logo.png" alt="동방F&amp;B"></td><td><strong>문가영</strong> | 대리</td></tr><tr><td>상품기획팀</td></tr><tr><td><b>주식회사 동방에프앤비</b></td></tr><tr><td>M 010-4477-1133 &nbsp; T 02-588-1133 &nbsp; F 02-588-1134</td></tr><tr><td>서울시 서초구 서초대로 250, 7층</td></tr></tbody></table></div></div>`,
    ),
    {
      title: '대리',
      company: '주식회사 동방에프앤비',
      phones: [
        ['+821044771133', 'mobile'],
        ['+8225881133', 'work'],
        ['+8225881134', 'fax'],
      ],
      city: '서울시',
    },
  ),
  written(
    'outlook-korea',
    '신동엽',
    ['신동엽 (Shin Dongyeop)', 'dy.shin@kostalmotion.com'],
    asShown(
      `<div class="WordSection1"><p class="MsoNormal">도면 회신드립니다.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal"><b>신동엽</b> 수석 / 구동설계그룹</p><p class="MsoNormal">코스탈모션(주) 기술연구소</p><p class="MsoNormal">경기도 화성시 동탄첨단산업1로 27</p><p class="MsoNormal">Office 031-8077-1190 | Mobile +82-10-8877-1190</p><div><p class="MsoNormal"><b>From:</b> 임도훈 &lt;dh.lim@hmsys.co.kr&gt;<br><b>Sent:</b> Tuesday, June 3, 2025 9:12 AM<br><b>To:</b> 신동엽<br><b>Subject:</b> 도면</p></div><p class="MsoNormal">도면 부탁드립니다.</p><p class="MsoNormal">임도훈 과장 010-1234-9999</p></div>`,
    ),
    {
      title: '수석',
      company: '코스탈모션(주)',
      phones: [
        ['+823180771190', 'work'],
        ['+821088771190', 'mobile'],
      ],
      city: '화성시',
    },
  ),
  written(
    'wechat-work',
    '谭静怡',
    ['谭静怡', 'tanjingyi@hualianyixue.com'],
    asShown(
      `<div>王工，</div><div>样机测试报告见附件，请查收。</div><div><br></div><div style="font-size:14px"><hr style="width:200px;text-align:left"><div><b>谭静怡</b>&nbsp;&nbsp;产品经理</div><div>华联医学影像设备（上海）有限公司</div><div>Hualian Medical Imaging (Shanghai) Co., Ltd.</div><div>上海市闵行区紫秀路100号4号楼5层</div><div>Tel: 021-3411 7788-8120 &nbsp;Mob: 185 2114 7788</div><div><a href="http://www.hualianyixue.com">www.hualianyixue.com</a></div></div>`,
    ),
    {
      title: '产品经理',
      company: '华联医学影像设备(上海)有限公司',
      phones: [
        ['+862134117788', 'work'],
        ['+8618521147788', 'mobile'],
      ],
      city: '上海市',
      urls: ['https://www.hualianyixue.com'],
    },
  ),
  written(
    'netease-card',
    '孔德伟',
    ['孔德伟', 'kongdw@163.com'],
    asShown(
      `<div>合同已寄出，顺丰 SF1447711220033。</div><div><br></div><div><table style="border:1px solid #ccc"><tbody><tr><td rowspan="3"><img src="avatar.png" alt=""></td><td><b>孔德伟</b></td></tr><tr><td>青岛海岳进出口有限公司 业务部 部长</td></tr><tr><td>手机：15966814477</td></tr></tbody></table><div style="font-size:12px;color:#999">签名由 <a href="https://mail.163.com/dashi/">网易邮箱大师</a> 定制</div></div>`,
    ),
    {
      title: '业务部 部长',
      company: '青岛海岳进出口有限公司',
      phones: [['+8615966814477', 'mobile']],
    },
  ),
  written(
    'gmail-japan',
    '片山 直人',
    ['Naoto Katayama', 'n.katayama@sorairo-lab.jp'],
    asShown(
      `<div dir="ltr">石田様<div><br></div><div>資料ありがとうございます。来週までに返答いたします。</div><div><br></div>-- <br><div dir="ltr" class="gmail_signature"><div>株式会社そらいろラボ</div><div>代表取締役CEO</div><div>片山 直人 / Naoto Katayama</div><div>〒810-0001 福岡県福岡市中央区天神1-10-20</div><div>Tel: 092-711-1190 Mobile: 080-5566-1190</div><div><a href="https://sorairo-lab.jp">https://sorairo-lab.jp</a></div></div></div><br><div class="gmail_quote"><div class="gmail_attr">2025年6月3日(火) 10:11 石田 &lt;ishida@kitaguni.jp&gt;:<br></div><blockquote class="gmail_quote"><div>資料送ります。<br>石田 恵<br>営業主任<br>011-222-1199</div></blockquote></div>`,
    ),
    {
      title: '代表取締役CEO',
      company: '株式会社そらいろラボ',
      phones: [
        ['+81927111190', 'work'],
        ['+818055661190', 'mobile'],
      ],
      city: '福岡市',
      urls: ['https://sorairo-lab.jp'],
    },
  ),
  written(
    'outlook-japan',
    '宮本 亜紀',
    ['宮本 亜紀', 'a.miyamoto@tohokuseimitsu.co.jp'],
    asShown(
      `<div class="WordSection1"><p class="MsoNormal">ご担当者様</p><p class="MsoNormal">お世話になっております。検収書を送付いたします。</p><p class="MsoNormal">+--------------------------------------+</p><p class="MsoNormal">&nbsp;東北精密株式会社</p><p class="MsoNormal">&nbsp;管理部 経理課&nbsp;&nbsp;宮本 亜紀</p><p class="MsoNormal">&nbsp;〒983-0852 宮城県仙台市宮城野区榴岡4-5-5</p><p class="MsoNormal">&nbsp;TEL(022)297-1155&nbsp;&nbsp;FAX(022)297-1156</p><p class="MsoNormal">&nbsp;内線 3315</p><p class="MsoNormal">+--------------------------------------+</p></div>`,
    ),
    {
      title: '管理部 経理課',
      company: '東北精密株式会社',
      phones: [
        ['+81222971155', 'work'],
        ['+81222971156', 'fax'],
      ],
      city: '仙台市',
    },
  ),
];
