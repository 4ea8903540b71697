import { writtenIn } from '../signed';

const written = writtenIn('fifth');

export const western = [
  written(
    'en-columns',
    'Theodora Blake',
    ['Theodora Blake', 'tblake@ironvale.com'],
    `Thanks Tom, got it. Reference 7719-0042-118.

Best,
Theodora

THEODORA BLAKE
Sr. Buyer, MRO & Facilities

Ironvale Manufacturing LLC
2210 Foundry Rd.
Toledo, OH 43605
O: (419) 555-0162   C: (419) 555-0190
ironvale.com`,
    {
      title: 'Sr. Buyer, MRO & Facilities',
      company: 'Ironvale Manufacturing LLC',
      phones: [
        ['+14195550162', 'work'],
        ['+14195550190', 'mobile'],
      ],
      city: 'Toledo',
      urls: ['https://ironvale.com'],
    },
  ),
  written(
    'en-android',
    null,
    ['Colin Marsh', 'colin.marsh@wexbourne.co.uk'],
    `Yes please go ahead, PO 20114477 to follow. My ref is 01632-ABX.

Get Outlook for Android
________________________________
From: Tom Archer <tom.archer@northquay.com>
Sent: Wednesday, November 12, 2025 8:14:22 AM
To: Colin Marsh <colin.marsh@wexbourne.co.uk>
Subject: Re: order

Tom Archer +44 20 7946 0001`,
  ),
  written(
    'en-assistant',
    'Margaret Olu',
    ['Margaret Olu', 'margaret.olu@tidewaterport.com'],
    `Tom,

Board approved it yesterday.

Sincerely,

Margaret Olu
Chief Operating Officer
Tidewater Port Authority
Direct: +1 757 555 0140
Executive Assistant: Jim Park, +1 757 555 0141
24/7 Emergency Line: +1 757 555 0199`,
    {
      title: 'Chief Operating Officer',
      company: 'Tidewater Port Authority',
      phones: [['+17575550140', 'work']],
    },
  ),
  written(
    'en-signed-by-team',
    null,
    ['Wexbourne Support', 'support@wexbourne.co.uk'],
    `Hi Tom,

Your ticket #4471920 has been updated.

Kind regards,
The Wexbourne Support Team
Tel: 0121 496 0123
www.wexbourne.co.uk`,
    { phones: [['+441214960123', 'work']], urls: ['https://www.wexbourne.co.uk'] },
  ),
  written(
    'en-sg',
    'Tan Wei Ling',
    ['Tan Wei Ling', 'weiling.tan@meridianasia.com.sg'],
    `Hi Tom, noted with thanks.

Regards,
Tan Wei Ling (Ms)
Assistant Vice President, Group Procurement
Meridian Asia Pte Ltd
10 Anson Road #12-08 International Plaza Singapore 079903
DID: +65 6221 4455  HP: +65 9123 7788
UEN 201512345K`,
    {
      title: 'Assistant Vice President, Group Procurement',
      company: 'Meridian Asia Pte Ltd',
      phones: [
        ['+6562214455', 'work'],
        ['+6591237788', 'mobile'],
      ],
      city: 'Singapore',
    },
  ),
  written(
    'en-inline-answer',
    null,
    ['Hugo Lane', 'hugo.lane@fairmile.ie'],
    `Answers inline.

On Tue, 11 Nov 2025 at 10:02, Tom Archer <tom.archer@northquay.com> wrote:

> How many units?

250, same as last time (order 353-871-2345).

> Delivery to the old site?

Yes.

Hugo`,
  ),
  written(
    'de-knapp',
    'Anke Röttger',
    ['Anke Röttger', 'a.roettger@sielwerft.de'],
    `Guten Morgen Herr Archer,

wir bestellen 20 Stück zu je 149,00 EUR, Angebot 2025-1187-03.

Freundliche Grüße aus Bremen

Anke Röttger
- Einkauf -

SIELWERFT GMBH
Werftstr. 3-5
D-28237 Bremen

Tel.: 0421/6163-0
Durchw.: 0421/6163-244
Fax: 0421/6163-100
mailto:a.roettger@sielwerft.de
http://www.sielwerft.de

Geschäftsführung: Heiko Siel
AG Bremen HRB 7741 | USt-ID DE114455667`,
    {
      title: 'Einkauf',
      company: 'SIELWERFT GMBH',
      phones: [
        ['+4942161630', 'work'],
        ['+494216163244', 'work'],
        ['+494216163100', 'fax'],
      ],
      city: 'Bremen',
      urls: ['http://www.sielwerft.de'],
    },
  ),
  written(
    'de-vertretung',
    null,
    ['Uwe Lorenz', 'lorenz@plattenhof.de'],
    `Hallo Tom,

Frau Seidel übernimmt ab Montag, erreichbar unter 0341 2255-18 oder seidel@plattenhof.de.

Gruß
Uwe`,
  ),
  written(
    'de-wien',
    'DI Florian Haslinger',
    ['Florian Haslinger', 'f.haslinger@donaustahl.at'],
    `Lieber Tom,

passt so. Kundennummer 4412009.

Beste Grüße, Florian

DI Florian Haslinger
Bereichsleiter Technik & Qualität
DONAUSTAHL Anlagenbau GesmbH
Lastenstraße 20 | 4020 Linz | Austria
M +43 676 812 34 567 | T +43 732 6544-0 | F +43 732 6544-90
www.donaustahl.at | FN 93201 t | DVR 0554433`,
    {
      title: 'Bereichsleiter Technik & Qualität',
      company: 'DONAUSTAHL Anlagenbau GesmbH',
      phones: [
        ['+4367681234567', 'mobile'],
        ['+4373265440', 'work'],
        ['+43732654490', 'fax'],
      ],
      city: 'Linz',
      urls: ['https://www.donaustahl.at'],
    },
  ),
  written(
    'fr-classique',
    'Aurélie PASQUIER',
    ['Aurélie PASQUIER', 'a.pasquier@cristalor.fr'],
    `Bonjour Tom,

Nous confirmons la commande CDE0042781 pour 3 450,00 € HT.

Bien cordialement,

Aurélie PASQUIER | Acheteuse Projets
T : 03 83 17 42 10 – M : 07 68 12 45 90
CRISTALOR S.A.S. | 4 allée des Verriers | 54000 Nancy
Siège social : 4 allée des Verriers – 54000 Nancy – SIREN 512 448 903
Pensez à l'environnement avant d'imprimer`,
    {
      title: 'Acheteuse Projets',
      company: 'CRISTALOR S.A.S.',
      phones: [
        ['+33383174210', 'work'],
        ['+33768124590', 'mobile'],
      ],
      city: 'Nancy',
    },
  ),
  written(
    'fr-visio',
    'Yann Le Goff',
    ['Yann LE GOFF', 'y.legoff@armor-logiciels.bzh'],
    `Bonjour,

Réunion Microsoft Teams
ID de réunion : 312 884 551 209
Code secret : Xk7Rq2
Rejoindre par téléphone
+33 1 76 40 12 34,,884551209# France, Paris
ID de conférence téléphonique : 884 551 209#

À demain,

Yann Le Goff
Chef de projet
Armor Logiciels
Tél. 02 99 14 25 36`,
    {
      title: 'Chef de projet',
      company: 'Armor Logiciels',
      phones: [['+33299142536', 'work']],
    },
  ),
  written(
    'fr-court',
    null,
    ['Luc Perrin', 'luc.perrin@bois-du-jura.fr'],
    `C'est bon pour moi, départ le 03.12.2025 à 8h00, quai 14.

Luc`,
  ),
];
