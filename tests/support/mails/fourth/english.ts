import { writtenIn } from '../signed';

const written = writtenIn('fourth');

export const english = [
  written(
    'en-corporate',
    'Rachel Okafor',
    ['Rachel Okafor', 'rachel.okafor@brindlemarsh.co.uk'],
    `Hi Tom,

Could you let me have your best price for 400 units by Thursday? Our PO number will be 4500718823, please quote it.

Kind regards,

Rachel Okafor MCIPS (she/her)
Senior Procurement Manager | Indirect Spend
Brindlemarsh Foods Ltd

D: +44 (0)20 7946 0312
M: +44 7911 204 518
E: rachel.okafor@brindlemarsh.co.uk
W: www.brindlemarsh.co.uk

22 Wharf Lane, Leeds LS1 4DY

Brindlemarsh Foods Limited. Registered in England & Wales No. 03817264. VAT No. GB 927 3844 61. Registered office: 22 Wharf Lane, Leeds LS1 4DY.
This email and any attachments are confidential. If you are not the intended recipient please notify the sender on 0113 496 0000 and delete it.`,
    {
      title: 'Senior Procurement Manager',
      company: 'Brindlemarsh Foods Ltd',
      phones: [
        ['+442079460312', 'work'],
        ['+447911204518', 'mobile'],
      ],
      city: 'Leeds',
      urls: ['https://www.brindlemarsh.co.uk'],
    },
  ),
  written(
    'en-iphone-nothing',
    null,
    ['Greg Tully', 'greg@tullyroofing.com'],
    `Sounds good, see you at 2 on 11/18. Gate code is 4471#.

Sent from my iPhone

> On Nov 12, 2025, at 4:11 PM, Sam Reyes <sam@northquay.com> wrote:
>
> Hi Greg, shall we meet on site?
>
> Sam Reyes
> Account Executive, Northquay Supply
> (415) 555-0188`,
  ),
  written(
    'en-outlook-quoted',
    'Dana Whitlock',
    ['Whitlock, Dana', 'dwhitlock@peregrinefreight.com'],
    `Tom - approved. Please invoice against 88-20417.

Thanks,
Dana

Dana Whitlock, CPSM
Director of Logistics
Peregrine Freight Systems, Inc.
1450 Harbor Bay Pkwy, Suite 210
Alameda, CA 94502
Office: 510-555-0134 x 227
Cell: 510-555-0177
[cid:image001.png@01D9F3A2.7C1E4B60]

From: Tom Archer <tom.archer@northquay.com>
Sent: Tuesday, November 11, 2025 9:02 AM
To: Whitlock, Dana <dwhitlock@peregrinefreight.com>
Subject: RE: Quote 88-20417

Dana, here you go.

Tom Archer
Northquay Supply | Sales
t 415-555-0102`,
    {
      title: 'Director of Logistics',
      company: 'Peregrine Freight Systems, Inc.',
      phones: [
        ['+15105550134', 'work'],
        ['+15105550177', 'mobile'],
      ],
      city: 'Alameda',
    },
  ),
  written(
    'en-pipes-html',
    'Marcus Lindqvist',
    ['Marcus Lindqvist', 'marcus@harvelio.io'],
    `Hey Tom, 

works for me. Grab a slot here: https://calendly.com/harvelio-marcus/30min

Cheers,
Marcus

--
Marcus Lindqvist | Co-founder & CTO | Harvelio
+1 628 555 0119 | harvelio.io<https://harvelio.io> | LinkedIn<https://www.linkedin.com/in/marcus-lindqvist-8a1b2c>
• We're hiring! •`,
    {
      title: 'Co-founder & CTO',
      company: 'Harvelio',
      phones: [['+16285550119', 'other']],
      urls: ['https://harvelio.io'],
      linkedin: 'marcus-lindqvist-8a1b2c',
    },
  ),
  written(
    'en-short-first-name',
    null,
    ['Priya Raman', 'priya.raman@castellan.com.au'],
    `Hi Tom,

Not this quarter I'm afraid. Try me again in February - we reopen the budget on 02/02/2026.

Cheers,
Priya`,
  ),
  written(
    'en-meeting-invite',
    'Aoife Brennan',
    ['Aoife Brennan', 'aoife.brennan@lirosoft.ie'],
    `Hi Tom,

Joining details below.

Join Zoom Meeting
https://lirosoft.zoom.us/j/84512237719?pwd=abc
Meeting ID: 845 1223 7719
Passcode: 338201
One tap mobile
+16469313860,,84512237719#,,,,*338201# US (New York)
Dial by your location
+353 1 240 8941 Ireland

Talk then,

Aoife Brennan
Customer Success Lead
Lirosoft
m: +353 87 123 4567
lirosoft.ie`,
    {
      title: 'Customer Success Lead',
      company: 'Lirosoft',
      phones: [['+353871234567', 'mobile']],
      urls: ['https://lirosoft.ie'],
    },
  ),
  written(
    'en-two-line-title',
    'Jonathan P. Meyers',
    ['Jonathan Meyers', 'jmeyers@stonebridge-health.org'],
    `Tom,

Legal has signed. Attached is the countersigned MSA (ref. SB-2025-0099812).

Best,

Jonathan P. Meyers, MBA, PMP
Vice President,
Supply Chain Operations
STONEBRIDGE HEALTH PARTNERS
900 N. Capitol Street
Springfield, IL 62702
Direct 217.555.0166
Fax 217.555.0167
www.stonebridge-health.org<http://www.stonebridge-health.org/>

CONFIDENTIALITY NOTICE: This message may contain protected health information. Call our compliance line 1-800-555-0100 if received in error.`,
    {
      title: 'Vice President, Supply Chain Operations',
      company: 'STONEBRIDGE HEALTH PARTNERS',
      phones: [
        ['+12175550166', 'work'],
        ['+12175550167', 'fax'],
      ],
      city: 'Springfield',
      urls: ['https://www.stonebridge-health.org'],
    },
  ),
  written(
    'en-auto-reply',
    null,
    ['Helen Strand', 'helen.strand@ostvik.no'],
    `Thank you for your email. I am out of the office until 24 November with limited access to email.

For urgent matters please contact my colleague Bjarne Moe on +47 22 12 34 56 or support@ostvik.no.

Helen`,
  ),
  written(
    'en-at-company',
    'Sunil Kapoor',
    ['Sunil Kapoor', 'sunil.kapoor@meruvapack.in'],
    `Dear Mr Archer,

Kindly find attached our RFQ. GSTIN: 27AAPFU0939F1ZV for your records.

Thanks & Regards,
Sunil Kapoor
Deputy General Manager - Purchase
Meruva Packaging Pvt. Ltd.
Plot No. 42, MIDC Industrial Area, Pune 411019, Maharashtra, India
Mob. +91 98220 12345 | Ph: +91-20-2712-3456
CIN: U21000MH1998PTC113745
Please consider the environment before printing this email.`,
    {
      title: 'Deputy General Manager - Purchase',
      company: 'Meruva Packaging Pvt. Ltd.',
      phones: [
        ['+919822012345', 'mobile'],
        ['+912027123456', 'work'],
      ],
      city: 'Pune',
    },
  ),
  written(
    'en-banner',
    'Lucy Hargreaves',
    ['Lucy Hargreaves', 'lucy@fernandoak.co.uk'],
    `CAUTION: This email originated from outside of the organisation. Do not click links unless you recognise the sender.

Hi Tom,
Lovely, thanks. Payment will go out Friday to sort code 20-45-45, account 43312987.

Lucy Hargreaves
Office Manager at Fern & Oak Interiors
Tel: 01632 960 233

Visit us at the Design Fair, Hall 4 Stand B12, 3-5 March 2026, Birmingham NEC – book on 0121 496 0777`,
    {
      title: 'Office Manager',
      company: 'Fern & Oak Interiors',
      phones: [['+441632960233', 'work']],
    },
  ),
];
