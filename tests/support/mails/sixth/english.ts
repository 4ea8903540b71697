import { writtenIn } from '../signed';

const written = writtenIn('sixth');

export const english = [
  written(
    'en-mill-buyer',
    'Gareth Pritchard',
    ['Gareth Pritchard', 'gareth.pritchard@calderfoldmills.co.uk'],
    `Hi Anna,

Thanks for the revised quote. We'd need the 2.5 tonne lot by w/c 14 July, otherwise the line stops.
Can you confirm pallet count (we had 48 last time, order 4500331902)?

Kind regards,

Gareth Pritchard MCIPS
Senior Category Buyer – Packaging

t: 01422 360 418  |  m: 07712 340 418
e: gareth.pritchard@calderfoldmills.co.uk
w: www.calderfoldmills.co.uk

Calderfold Mills Limited, Unit 4 Sowerby Park, Halifax, HX6 2AQ

Registered in England & Wales No. 04417723. VAT No. GB 812 4471 09.
Please consider the environment before printing this email.`,
    {
      title: 'Senior Category Buyer – Packaging',
      company: 'Calderfold Mills Limited',
      phones: [
        ['+441422360418', 'work'],
        ['+447712340418', 'mobile'],
      ],
      city: 'Halifax',
      urls: ['https://www.calderfoldmills.co.uk'],
    },
  ),
  written(
    'en-us-rep',
    'Brenda Castellano',
    ['Brenda Castellano', 'bcastellano@tristatefasteners.com'],
    `Morning!

Stock check came back: 12,400 pcs of the 3/8-16 in zinc, the rest is 3 weeks out.

Let me know and I'll hold them.

Brenda Castellano
Inside Sales Representative
Tri-State Fasteners, Inc.
4811 Commerce Pkwy, Suite 200 | Cleveland, OH 44128
Office (216) 555-0134 ext. 22 | Cell (216) 555-0177 | Fax (216) 555-0135
bcastellano@tristatefasteners.com | www.tristatefasteners.com
"Quality is never an accident."`,
    {
      title: 'Inside Sales Representative',
      company: 'Tri-State Fasteners, Inc.',
      phones: [
        ['+12165550134', 'work'],
        ['+12165550177', 'mobile'],
        ['+12165550135', 'fax'],
      ],
      city: 'Cleveland',
      urls: ['https://www.tristatefasteners.com'],
    },
  ),
  written(
    'en-dashes',
    'Ned Farrow',
    ['Ned Farrow', 'ned@quillstack.dev'],
    `On Tue, 3 Jun 2025 at 09:12, Petra Vogel <petra@vogelwerk.de> wrote:
> Could you tell us what the annual plan would cost for 40 seats?
> Best, Petra
> +49 89 23170 144

Sure, it's 18 per seat and month, billed yearly. Happy to hop on a call.

-- 
Ned Farrow
Founder, Quillstack
+1 628 555 0142 · https://quillstack.dev · @nedfarrow`,
    {
      title: 'Founder',
      company: 'Quillstack',
      phones: [['+16285550142', 'other']],
      urls: ['https://quillstack.dev'],
    },
  ),
  written(
    'en-receivables',
    'Pamela Wirth, CPA',
    ['Wirth, Pamela', 'pwirth@greatlakescoatings.com'],
    `Good afternoon,

Our records show invoices 88213 and 88240 past due in the amount of $14,220.18. Please advise on payment.

Remit to: Huntington Bank, Routing 044000024, Account 01892231177

Thank you,

Pamela Wirth, CPA
Accounts Receivable Manager
Great Lakes Coatings LLC
P: 616-555-0103
F: 616-555-0104
AR@greatlakescoatings.com

CONFIDENTIALITY NOTICE: This e-mail and any attachments are for the sole use of the intended recipient(s). If you received this in error, call 616-555-0100 and destroy all copies.`,
    {
      title: 'Accounts Receivable Manager',
      company: 'Great Lakes Coatings LLC',
      phones: [
        ['+16165550103', 'work'],
        ['+16165550104', 'fax'],
      ],
    },
  ),
  written(
    'en-india',
    'Venkatesh R. Iyer',
    ['Venkatesh Iyer', 'venkatesh.iyer@shreeprecision.in'],
    `Dear Sir,

Please find attached our best offer for the subject castings. Validity 30 days, payment 60 days from GRN.

Thanks & Regards,

Venkatesh R. Iyer
Asst. Manager – Marketing
M/s. Shree Precision Castings Pvt. Ltd.
Plot No. 114, GIDC Industrial Estate, Vatva, Ahmedabad – 382 445, Gujarat, India
Mob: +91 98250 41177 / Off: +91-79-2583 4411
www.shreeprecision.in`,
    {
      title: 'Asst. Manager – Marketing',
      company: 'Shree Precision Castings Pvt. Ltd.',
      phones: [
        ['+919825041177', 'mobile'],
        ['+917925834411', 'work'],
      ],
      city: 'Ahmedabad',
      urls: ['https://www.shreeprecision.in'],
    },
  ),
  written(
    'en-australia',
    'Kylie Drummond',
    ['Kylie Drummond', 'kylie.drummond@redgumpumps.com.au'],
    `Hi Rob

No dramas, we'll swap the impeller under warranty. Courier will pick up Thursday.

Cheers
Kylie

Kylie Drummond | Service Coordinator
Redgum Pumps Pty Ltd | ABN 51 824 753 556
17 Ironbark Drive, Dandenong South VIC 3175
Ph: 03 9010 4412 | Mob: 0491 570 156
redgumpumps.com.au

I work flexibly. I'm sending this at a time that suits me.`,
    {
      title: 'Service Coordinator',
      company: 'Redgum Pumps Pty Ltd',
      phones: [
        ['+61390104412', 'work'],
        ['+61491570156', 'mobile'],
      ],
      city: 'Dandenong South',
      urls: ['https://redgumpumps.com.au'],
    },
  ),
  written(
    'en-phone-only',
    null,
    ['Dave Holroyd', 'dave@holroydjoinery.co.uk'],
    `Yep that's fine Steve, I'll be on site from 8. Gate code is 4471.

Dave
07712 340735

Sent from my iPhone`,
    { phones: [['+447712340735', 'mobile']] },
  ),
  written(
    'en-assistant-for',
    'Joyce Adeyemi',
    ['Joyce Adeyemi', 'joyce.adeyemi@northlock.com'],
    `Dear Mr. Rossi,

Mr. Templeton is able to meet you on the 22nd at 10:30 in our London office, and asks that you bring samples.
You can reach him on the day on +44 7712 340 288.

Yours sincerely,

Joyce Adeyemi
Executive Assistant to Philip Templeton, CEO
Northlock Holdings plc
30 St Swithin's Lane, London EC4N 8AD
D +44 20 7946 0311`,
    {
      title: 'Executive Assistant to Philip Templeton, CEO',
      company: 'Northlock Holdings plc',
      phones: [['+442079460311', 'work']],
      city: 'London',
    },
  ),
  written(
    'en-forwarded',
    'Marta Quinn',
    ['Marta Quinn', 'mquinn@bayshoreseafood.com'],
    `FYI, see below. Can you beat this?

Marta Quinn
Purchasing
Bayshore Seafood Co.
o. 207.555.0148
c. 207.555.0161

---------- Forwarded message ---------
From: Leon Petit <leon@coldchainpack.com>
Date: Mon, Mar 3, 2025 at 4:10 PM
Subject: Insulated liners
To: Marta Quinn <mquinn@bayshoreseafood.com>

Marta, $1.12 each at 10k.

Leon Petit
VP Sales, ColdChain Pack
508-555-0192`,
    {
      title: 'Purchasing',
      company: 'Bayshore Seafood Co.',
      phones: [
        ['+12075550148', 'work'],
        ['+12075550161', 'mobile'],
      ],
    },
  ),
  written(
    'en-canada',
    'Étienne Roy',
    ['Étienne Roy', 'eroy@hydrofab.ca'],
    `Bonjour / Hello,

Drawing rev. C attached. Flange rating changed to 300#.

Étienne Roy, ing. / P.Eng.
Chargé de projets / Project Manager
HydroFab Inc.
1450, boul. Industriel, Chambly (Québec) J3L 4X3
T. 450 555-0119, poste 231 / ext. 231
C. 514 555-0188
www.hydrofab.ca`,
    {
      title: 'Chargé de projets / Project Manager',
      company: 'HydroFab Inc.',
      phones: [
        ['+14505550119', 'work'],
        ['+15145550188', 'mobile'],
      ],
      city: 'Chambly',
      urls: ['https://www.hydrofab.ca'],
    },
  ),
  written(
    'en-south-africa',
    'Thandi Mokoena',
    ['Thandi Mokoena', 'thandi@umkhulufreight.co.za'],
    `Hi Pieter,

Container MSKU 7712034 cleared Durban this morning, delivery tomorrow 09h00.

Regards
Thandi Mokoena
Import Controller
Umkhulu Freight (Pty) Ltd
Tel: 031 301 4477
Cell: 082 555 0147
Email: thandi@umkhulufreight.co.za
Web: www.umkhulufreight.co.za`,
    {
      title: 'Import Controller',
      company: 'Umkhulu Freight (Pty) Ltd',
      phones: [
        ['+27313014477', 'work'],
        ['+27825550147', 'mobile'],
      ],
      urls: ['https://www.umkhulufreight.co.za'],
    },
  ),
  written(
    'en-scheduler',
    'Ravi Menon',
    ['Ravi Menon', 'ravi.menon@loopstitch.com'],
    `Hi Claire - great chatting at the expo. Deck attached. Does Thursday work?

Best,
Ravi

Ravi Menon (he/him)
Enterprise Account Executive, EMEA
LoopStitch
+353 1 524 0177
linkedin.com/in/ravimenon-sales
Book time with me: https://calendly.com/ravi-loopstitch/30min

If you'd rather not hear from me, just reply "stop".`,
    {
      title: 'Enterprise Account Executive, EMEA',
      company: 'LoopStitch',
      phones: [['+35315240177', 'other']],
      urls: ['https://calendly.com/ravi-loopstitch/30min'],
      linkedin: 'ravimenon-sales',
    },
  ),
  written(
    'en-first-name',
    null,
    ['Oliver Stanton', 'oliver.stanton@graysandport.com'],
    `Fine by me. The 2019 figures were 1,204,330 and 998,120 so the trend holds.

O.`,
  ),
];
