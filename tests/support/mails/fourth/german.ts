import { writtenIn } from '../signed';

const written = writtenIn('fourth');

export const german = [
  written(
    'de-corporate',
    'Dipl.-Ing. Matthias Brückner',
    ['Brückner, Matthias', 'm.brueckner@kelterwerk.de'],
    `Sehr geehrter Herr Archer,

anbei unsere Bestellung 4500091827 vom 12.11.2025.

Mit freundlichen Grüßen

i. A. Dipl.-Ing. Matthias Brückner
Leiter Einkauf

Kelterwerk Maschinenbau GmbH & Co. KG
Industriestraße 14
74076 Heilbronn
Telefon: +49 7131 9284-317
Telefax: +49 7131 9284-99
Mobil: +49 171 5512345
E-Mail: m.brueckner@kelterwerk.de
Internet: www.kelterwerk.de

Sitz der Gesellschaft: Heilbronn, Registergericht Stuttgart HRA 105823
Persönlich haftende Gesellschafterin: Kelterwerk Verwaltungs-GmbH, HRB 107712
Geschäftsführer: Dr. Karl Sommer, Ute Hahn
USt-IdNr. DE 811223344
IBAN DE89 3704 0044 0532 0130 00`,
    {
      title: 'Leiter Einkauf',
      company: 'Kelterwerk Maschinenbau GmbH & Co. KG',
      phones: [
        ['+4971319284317', 'work'],
        ['+497131928499', 'fax'],
        ['+491715512345', 'mobile'],
      ],
      city: 'Heilbronn',
      urls: ['https://www.kelterwerk.de'],
    },
  ),
  written(
    'de-iphone-nothing',
    null,
    ['Svenja Ahlers', 'ahlers@nordlicht-druck.de'],
    `Passt, Dienstag 10 Uhr. Bringen Sie bitte Muster 0815-4711 mit.

Viele Grüße
Svenja

Von meinem iPhone gesendet

> Am 11.11.2025 um 09:12 schrieb Tom Archer <tom.archer@northquay.com>:
>
> Guten Tag Frau Ahlers,
> Tom Archer, Tel. 040 55512345`,
  ),
  written(
    'de-von-block',
    'Claudia Feyerabend',
    ['Claudia Feyerabend | Hopfner AG', 'c.feyerabend@hopfner-ag.ch'],
    `Guten Tag Herr Archer

Danke für die Offerte, wir melden uns bis 28.11.

Freundliche Grüsse
Claudia Feyerabend
Sachbearbeiterin Beschaffung

Hopfner AG
Bahnhofstrasse 21, Postfach 334
CH-8400 Winterthur
T +41 52 265 12 34
D +41 52 265 12 77
hopfner-ag.ch | CHE-114.228.735 MWST

Von: Tom Archer <tom.archer@northquay.com>
Gesendet: Montag, 10. November 2025 14:22
An: Claudia Feyerabend <c.feyerabend@hopfner-ag.ch>
Betreff: Offerte 20331

Guten Tag
Tom Archer
T +49 40 5551234`,
    {
      title: 'Sachbearbeiterin Beschaffung',
      company: 'Hopfner AG',
      phones: [
        ['+41522651234', 'work'],
        ['+41522651277', 'work'],
      ],
      city: 'Winterthur',
      urls: ['https://hopfner-ag.ch'],
    },
  ),
  written(
    'de-durchwahl',
    'Prof. Dr. Annegret Lohse',
    ['Prof. Dr. Annegret Lohse', 'lohse@institut-faserwerk.de'],
    `Lieber Herr Archer,

das Angebot liegt in der Verwaltung.

Beste Grüße
Annegret Lohse

-- 
Prof. Dr. Annegret Lohse
Institutsleiterin
Institut Faserwerk e. V.
Hohe Straße 6 · 01069 Dresden
Zentrale: 0351 / 4659-0
Durchwahl: 0351 / 4659-412
Sekretariat: Frau Kunze`,
    {
      title: 'Institutsleiterin',
      company: 'Institut Faserwerk e. V.',
      phones: [
        ['+4935146590', 'work'],
        ['+493514659412', 'work'],
      ],
      city: 'Dresden',
    },
  ),
  written(
    'de-bar-line',
    'Ole Petersen',
    ['Ole Petersen', 'ole@kaibrise.de'],
    `Moin Tom,

läuft. Rechnung bitte an buchhaltung@kaibrise.de, Kostenstelle 4711-20.

VG
Ole

Ole Petersen | Geschäftsführer | Kaibrise Logistik UG (haftungsbeschränkt)
Am Sandtorkai 5 | 20457 Hamburg | Tel 040-55 56 78 90 | www.kaibrise.de
Amtsgericht Hamburg HRB 151617 | St.-Nr. 48/712/03455`,
    {
      title: 'Geschäftsführer',
      company: 'Kaibrise Logistik UG (haftungsbeschränkt)',
      phones: [['+494055567890', 'work']],
      city: 'Hamburg',
      urls: ['https://www.kaibrise.de'],
    },
  ),
  written(
    'de-auto-reply',
    null,
    ['Bernd Krall', 'b.krall@zinkhof.at'],
    `Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 21.11.2025 nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Eder, Tel. +43 1 5132233-18.

Diese Nachricht wurde automatisch erzeugt.`,
  ),
  written(
    'de-ppa-austria',
    'Mag. Sabine Gruber',
    ['Gruber Sabine', 'sabine.gruber@alpinox.at'],
    `Sehr geehrter Herr Archer,

der Termin am 03.12. passt.

LG
ppa. Mag. Sabine Gruber
Head of Marketing & Communications

alpinox Sportartikel GmbH
Salzburger Straße 88, A-5020 Salzburg, Österreich
t: +43 662 8899 215
m: +43 664 1234567
w: https://www.alpinox.at/
FN 284711k, Landesgericht Salzburg | UID: ATU62887719
Besuchen Sie uns auf der ISPO München, Halle A3, Stand 215!`,
    {
      title: 'Head of Marketing & Communications',
      company: 'alpinox Sportartikel GmbH',
      phones: [
        ['+436628899215', 'work'],
        ['+436641234567', 'mobile'],
      ],
      city: 'Salzburg',
      urls: ['https://www.alpinox.at'],
    },
  ),
  written(
    'de-gmail-quoted',
    'Jana Wittkowski',
    ['Jana Wittkowski', 'jana.wittkowski@gmail.com'],
    `Hallo Tom,

bin ab sofort unter meiner neuen Nummer erreichbar.

Herzliche Grüße
Jana Wittkowski
Handy 0176 55501234

Am Mo., 10. Nov. 2025 um 08:47 Uhr schrieb Tom Archer <tom.archer@northquay.com>:

> Hallo Jana,
>
> alte Nummer 0160 5550000 geht nicht.
>
> Tom`,
    { phones: [['+4917655501234', 'mobile']] },
  ),
  written(
    'de-flattened-table',
    'Lars Niedermayer',
    ['Niedermayer Lars (Vertrieb)', 'lars.niedermayer@torvald-antriebe.de'],
    `Hallo Herr Archer,

Lieferzeit KW 49, Artikel-Nr. 300 44 512.

Mit besten Grüßen aus Nürnberg

Lars Niedermayer
Key Account Manager
 
Torvald Antriebe AG
\tFürther Str. 212
\t90429 Nürnberg
\t 
Fon:\t+49 (0) 911 / 65 43 - 210
Fax:\t+49 (0) 911 / 65 43 - 200
Web:\thttps://torvald-antriebe.de/kontakt
 
[Ein Bild, das Text enthält. Automatisch generierte Beschreibung]
Vorstand: Inge Roth (Vors.), Peter Weidner · Aufsichtsratsvorsitzender: Dr. Hans Vogl
Amtsgericht Nürnberg, HRB 22 884`,
    {
      title: 'Key Account Manager',
      company: 'Torvald Antriebe AG',
      phones: [
        ['+499116543210', 'work'],
        ['+499116543200', 'fax'],
      ],
      city: 'Nürnberg',
      urls: ['https://torvald-antriebe.de/kontakt'],
    },
  ),
];
