import { writtenIn } from '../signed';
import { asShown } from '../sixth/asShown';

const written = writtenIn('seventh');

export const western = [
  written(
    'en-brewery',
    'Isla Macrae',
    ['Isla Macrae', 'isla@glenfarchbrewing.scot'],
    `Hey Tomasz,

Two pallets of the amber are boxed and ready. Driver can collect from bay 3.

Slàinte,
Isla

ISLA MACRAE
Head Brewer & Production Lead
Glenfarch Brewing Company
The Old Dairy, Kingussie PH21 1NR
(m) 07712 345501 (o) 01540 661 220
Instagram @glenfarch`,
    {
      title: 'Head Brewer & Production Lead',
      company: 'Glenfarch Brewing Company',
      phones: [
        ['+447712345501', 'mobile'],
        ['+441540661220', 'work'],
      ],
      city: 'Kingussie',
    },
  ),
  written(
    'en-hospital-supply',
    'Marcus T. Bellweather',
    ['Bellweather, Marcus T.', 'mtbellweather@northfieldhealth.org'],
    `Ms. Ortiz,

We need the W-9 and a COI naming Northfield as additional insured before I can release PO 7700213.

Marcus T. Bellweather, CMRP
Sr. Sourcing Analyst, Surgical Services
Supply Chain Management
Northfield Health
1100 W. Prairie Ave., Peoria, IL 61602
Ph 309.555.0144  Fx 309.555.0145
marcus.bellweather@northfieldhealth.org

This email and any files transmitted with it may contain protected health information.`,
    {
      title: 'Sr. Sourcing Analyst, Surgical Services',
      company: 'Northfield Health',
      phones: [
        ['+13095550144', 'work'],
        ['+13095550145', 'fax'],
      ],
      city: 'Peoria',
    },
  ),
  written(
    'en-architect',
    'Noor Rahman',
    ['Noor Rahman', 'noor@studiohalden.co.uk'],
    `Hi Ben - yes, Option B, but with the thicker mullions.

N

Noor Rahman ARB RIBA
Project Architect

studio halden
Unit 6, 14 Copper Row, London SE1 2LH
020 7946 0814
studiohalden.co.uk

On Mon, 2 Jun 2025 at 08:30, Ben Oduya <ben@oduyaglazing.com> wrote:
Which option?
Ben Oduya, Contracts Manager, 07712 345880`,
    {
      title: 'Project Architect',
      company: 'studio halden',
      phones: [['+442079460814', 'other']],
      city: 'London',
      urls: ['https://studiohalden.co.uk'],
    },
  ),
  written(
    'en-nz-farm',
    'Wiremu Tapsell',
    ['Wiremu Tapsell', 'wiremu@kaimaidairy.co.nz'],
    `Gidday Sue, milk tanker's rebooked for 0530 Saturday.

Wiremu Tapsell
Farm Operations Manager | Kaimai Dairy Ltd
M 021 555 147 | P 07 571 4410
PO Box 4410, Tauranga 3141`,
    {
      title: 'Farm Operations Manager',
      company: 'Kaimai Dairy Ltd',
      phones: [
        ['+6421555147', 'mobile'],
        ['+6475714410', 'work'],
      ],
      city: 'Tauranga',
    },
  ),
  written(
    'en-html-vertical',
    'Bianca Lutz',
    ['Bianca Lutz', 'bianca.lutz@ferrowave.com'],
    asShown(
      `<div>Hello Henrik,</div><div>PCN-0442 is attached; last-time-buy until 30 Sept.</div><p></p><table><tr><td style="border-left:3px solid #e30"><div><strong>Bianca Lutz</strong></div><div style="color:#888">Field Application Engineer</div><div>&nbsp;</div><div><span>D</span>&nbsp;+49 89 4111 2340</div><div><span>M</span>&nbsp;+49 172 811 2340</div><div><a href="https://www.ferrowave.com">ferrowave.com</a></div><div>Ferrowave Semiconductors GmbH · Lindwurmstr. 88 · 80337 München</div></td></tr></table><div style="font-size:7pt">Geschäftsführung: K. Adler, M. Young · HRB 244711</div>`,
    ),
    {
      title: 'Field Application Engineer',
      company: 'Ferrowave Semiconductors GmbH',
      phones: [
        ['+498941112340', 'work'],
        ['+491728112340', 'mobile'],
      ],
      city: 'München',
      urls: ['https://ferrowave.com'],
    },
  ),
  written(
    'de-weingut',
    'Katharina Prüm-Lorenz',
    ['Weingut Lorenz', 'weingut@lorenz-mosel.de'],
    `Lieber Herr Baxter,

die Muster gehen heute raus. Der 2022er ist leider ausverkauft.

Herzliche Grüße von der Mosel

Katharina Prüm-Lorenz
Vertrieb & Export

Weingut Lorenz GbR
Moselweinstraße 12
54470 Bernkastel-Kues
Fon 06531 22 41 7
Fax 06531 22 41 8`,
    {
      title: 'Vertrieb & Export',
      company: 'Weingut Lorenz GbR',
      phones: [
        ['+49653122417', 'work'],
        ['+49653122418', 'fax'],
      ],
      city: 'Bernkastel-Kues',
    },
  ),
  written(
    'de-kurz',
    null,
    ['Dirk Homann', 'd.homann@homann-stahlbau.de'],
    `Passt so, bitte bestellen.

Gruß Dirk

Von unterwegs gesendet`,
  ),
  written(
    'de-stadtwerke',
    'Sven Oltmanns',
    ['Oltmanns, Sven (SWE)', 'sven.oltmanns@stadtwerke-emden.example'],
    `Guten Tag,

die Zählerliste finden Sie im Anhang.

Freundliche Grüße

im Auftrag
Sven Oltmanns
Gruppenleiter Netzabrechnung
Stadtwerke Emden GmbH
Martin-Faber-Str. 11-13 | 26725 Emden
Tel. 04921 83-147 | Fax -199`,
    {
      title: 'Gruppenleiter Netzabrechnung',
      company: 'Stadtwerke Emden GmbH',
      phones: [['+49492183147', 'work']],
      city: 'Emden',
    },
  ),
  written(
    'fr-hotel',
    'Lucie Ferrand',
    ['Lucie FERRAND', 'l.ferrand@hotel-des-remparts.fr'],
    `Bonjour Madame Weiss,

Nous vous confirmons 12 chambres du 4 au 6 octobre, petit-déjeuner inclus.

Restant à votre disposition,

Lucie FERRAND
Responsable Groupes & Séminaires
HÔTEL DES REMPARTS ****
3, place du Marché – 21200 BEAUNE
Tél. +33 (0)3 80 24 01 47 – Port. +33 (0)6 72 24 01 47
www.hotel-des-remparts.fr`,
    {
      title: 'Responsable Groupes & Séminaires',
      company: 'HÔTEL DES REMPARTS',
      phones: [
        ['+33380240147', 'work'],
        ['+33672240147', 'mobile'],
      ],
      city: 'BEAUNE',
      urls: ['https://www.hotel-des-remparts.fr'],
    },
  ),
  written(
    'fr-mairie',
    'Patrick Guillou',
    ['Services Techniques', 'technique@ville-kerlan.example'],
    `Bonjour,

Le bon de commande n° 2025-331 est signé.

Cordialement,
Patrick Guillou
Directeur des services techniques
Ville de Kerlan
02 98 44 01 47`,
    {
      title: 'Directeur des services techniques',
      company: 'Ville de Kerlan',
      phones: [['+33298440147', 'other']],
    },
  ),
  written(
    'es-bodega',
    'Javier Ochoa',
    ['Javier Ochoa', 'jochoa@bodegasochoa.example'],
    `Hola Pieter,

adjunto tarifa export 2025 FOB Bilbao.

Saludos,
Javier Ochoa
Export Area Manager – Northern Europe
Bodegas Ochoa S.A.
Tel: +34 948 74 01 47 / Móv: +34 629 74 01 47`,
    {
      title: 'Export Area Manager – Northern Europe',
      company: 'Bodegas Ochoa S.A.',
      phones: [
        ['+34948740147', 'work'],
        ['+34629740147', 'mobile'],
      ],
    },
  ),
  written(
    'da-mobler',
    'Mette Skovgaard',
    ['Mette Skovgaard', 'ms@nordtraemobler.dk'],
    `Hej Anders

Prøverne er klar på torsdag.

Venlig hilsen

Mette Skovgaard
Indkøbschef

Nordtræ Møbler A/S
Industrivej 14, 7400 Herning
Tlf. 97 12 01 47
Mobil 20 71 01 47`,
    {
      title: 'Indkøbschef',
      company: 'Nordtræ Møbler A/S',
      phones: [
        ['+4597120147', 'work'],
        ['+4520710147', 'mobile'],
      ],
      city: 'Herning',
    },
  ),
  written(
    'auto-invoice',
    null,
    ['Ledgerly', 'no-reply@ledgerly.example'],
    `Invoice INV-22140 from Kitson Plumbing is due on 30 June.

Amount due: £1,204.00
Pay online: https://pay.ledgerly.example/22140

Kitson Plumbing Ltd
12 Mill Road, Leeds LS9 8AA
0113 496 0147`,
  ),
];
