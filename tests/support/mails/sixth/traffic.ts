import { writtenIn } from '../signed';

const written = writtenIn('sixth');

/** What nobody signed, and what several did. */
export const traffic = [
  written(
    'order-confirmation',
    null,
    ['Bolt & Bracket Orders', 'orders@boltandbracket.com'],
    `Thank you for your order, Anna!

Order #BB-100448 — placed June 3, 2025
2 x M8 hex bolt, box of 100 ... $18.40
Shipping: UPS Ground, tracking 1Z999AA10123456784

Ship to:
Anna Kessler
Kessler Werkstatt
1120 Pine St, Dayton, OH 45402
937-555-0118

Questions? Call 1-800-555-0199 or visit www.boltandbracket.com/help
Bolt & Bracket Inc., 900 Industrial Dr, Akron, OH 44305`,
  ),
  written(
    'newsletter',
    null,
    ['Packaging Weekly', 'news@packagingweekly.example'],
    `This week in packaging

Paper prices rise 4% — read more
Interview: Lena Hoff, Head of Design at Kartonage Hoff

You receive this because you subscribed. Unsubscribe | View in browser
Packaging Weekly Media Ltd, 14 Fleet Yard, London EC4Y 1AA
+44 20 7946 0990`,
  ),
  written(
    'meeting',
    null,
    ['Johanna Reuter', 'johanna.reuter@messtec-nord.de'],
    `Johanna Reuter hat Sie zu einer Besprechung eingeladen.

Thema: Projektstart Linie 3
Zeit: 12. Juni 2025 10:00 Amsterdam, Berlin, Rom

Teilnehmen Zoom Meeting
https://zoom.example/j/88211443090?pwd=abc
Meeting-ID: 882 1144 3090
Kenncode: 441177
Schnelleinwahl mobil
+496938079883,,88211443090# Deutschland
+496950502596,,88211443090# Deutschland`,
  ),
  written(
    'delivery-failure',
    null,
    ['Mail Delivery Subsystem', 'mailer-daemon@googlemail.com'],
    `Address not found

Your message wasn't delivered to p.old@oldmill.example because the address couldn't be found, or is unable to receive mail.

The response was:
550 5.1.1 The email account that you tried to reach does not exist. 46e09a7af769-8d3f`,
  ),
  written(
    'calendar-teams',
    'Simone Baxter',
    ['Simone Baxter', 'simone.baxter@oakleymarine.com'],
    `Hi all, agenda attached.

Simone Baxter
Project Controls Lead
Oakley Marine Services
+44 1224 555 017

________________________________________________________________________________
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting
Meeting ID: 334 118 772 91
Passcode: uYt44s
Or call in (audio only)
+44 20 3443 9588,,118772918#   United Kingdom, London
Phone Conference ID: 118 772 918#
________________________________________________________________________________`,
    {
      title: 'Project Controls Lead',
      company: 'Oakley Marine Services',
      phones: [['+441224555017', 'other']],
    },
  ),
  written(
    'two-signatures',
    'Aaron Feld',
    ['Aaron Feld', 'aaron.feld@meridianvalve.com'],
    `Hi Tom,

Looping in our application engineer, details below in case you want to call her directly:

Grace Obi
Application Engineer
+1 713 555 0181

I'll stay on copy for pricing.

Best,

Aaron Feld
Regional Sales Manager
Meridian Valve Corp.
+1 713 555 0126 direct
+1 832 555 0127 mobile`,
    {
      title: 'Regional Sales Manager',
      company: 'Meridian Valve Corp.',
      phones: [
        ['+17135550126', 'work'],
        ['+18325550127', 'mobile'],
      ],
    },
  ),
  written(
    'support-ticket',
    null,
    ['Northbeam Support', 'support@northbeam.example'],
    `## Please type your reply above this line ##

Your request (118844) has been updated.

Kim (Northbeam)
Jun 3, 2025, 10:12 GMT+2

Hi Anna, we've shipped a replacement unit. RMA 40012.

This email is a service from Northbeam. Delivered by Zendesk`,
  ),
  written(
    'out-of-office-signed',
    null,
    ['Tomás Beltrán', 'tbeltran@olivosdelsur.es'],
    `Estoy fuera de la oficina hasta el 16 de junio, con acceso limitado al correo.
Para urgencias, contacte con Lucía Prados: 957 55 01 33, lprados@olivosdelsur.es

I am out of the office until June 16.`,
  ),
  written(
    'job-application',
    'Daniel Kwarteng',
    ['Daniel Kwarteng', 'daniel.kwarteng@gmail.com'],
    `Dear Ms. Hill,

Please find my CV attached for the position of Warehouse Supervisor. I worked as Shift Lead at Brightway Logistics for six years.

Yours faithfully,
Daniel Kwarteng
24 Canal Street, Salford M3 5LL
07712 340662`,
    { phones: [['+447712340662', 'mobile']], city: 'Salford' },
  ),
];
