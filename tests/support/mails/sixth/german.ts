import { writtenIn } from '../signed';

const written = writtenIn('sixth');

export const german = [
  written(
    'de-mittelstand',
    'Ramona Teichert',
    ['Teichert, Ramona', 'teichert.ramona@spannbolz.de'],
    `Sehr geehrter Herr Albers,

anbei die Bestellung 4700018823. Bitte bestätigen Sie Liefertermin KW 34.

Mit freundlichen Grüßen / Best regards

i. A. Ramona Teichert
Strategischer Einkauf

Spannbolz Werkzeugtechnik GmbH
Am Hüttenberg 12 - 14
58509 Lüdenscheid
Germany

Tel.:  +49 (0) 2351 / 6612 - 48
Fax:   +49 (0) 2351 / 6612 - 90
Mobil: +49 (0) 171 / 5512 348
E-Mail: teichert.ramona@spannbolz.de
Internet: www.spannbolz.de

Sitz der Gesellschaft: Lüdenscheid, Amtsgericht Iserlohn HRB 4471
Geschäftsführer: Dipl.-Kfm. Horst Spannbolz, Dr. Eva Rittmeier
USt-IdNr.: DE125667881`,
    {
      title: 'Strategischer Einkauf',
      company: 'Spannbolz Werkzeugtechnik GmbH',
      phones: [
        ['+492351661248', 'work'],
        ['+492351661290', 'fax'],
        ['+491715512348', 'mobile'],
      ],
      city: 'Lüdenscheid',
      urls: ['https://www.spannbolz.de'],
    },
  ),
  written(
    'de-handwerk',
    'Jürgen Maibaum',
    ['Maibaum Heizungsbau', 'info@maibaum-heizung.de'],
    `Hallo Frau Kern,

wir können am Freitag ab 7 Uhr anfangen. Das Angebot (1.480 € netto) gilt noch.

Gruß
Jürgen Maibaum

Maibaum Heizungsbau - Meisterbetrieb
Inh. Jürgen Maibaum
Feldstr. 3, 31134 Hildesheim
05121 / 99 24 17
0160 / 90 11 22 33`,
    {
      company: 'Maibaum Heizungsbau',
      phones: [
        ['+495121992417', 'other'],
        ['+4916090112233', 'mobile'],
      ],
      city: 'Hildesheim',
    },
  ),
  written(
    'de-schweiz',
    'Reto Zgraggen',
    ['Zgraggen Reto', 'reto.zgraggen@alpkabel.ch'],
    `Grüezi Frau Meier

Besten Dank für die Muster. Wir melden uns nach dem Test.

Freundliche Grüsse
Reto Zgraggen
Leiter Beschaffung, Mitglied der Geschäftsleitung

Alpkabel AG | Industriestrasse 41 | CH-6460 Altdorf
T +41 41 875 50 12 | M +41 79 555 01 23
reto.zgraggen@alpkabel.ch | www.alpkabel.ch`,
    {
      title: 'Leiter Beschaffung, Mitglied der Geschäftsleitung',
      company: 'Alpkabel AG',
      phones: [
        ['+41418755012', 'work'],
        ['+41795550123', 'mobile'],
      ],
      city: 'Altdorf',
      urls: ['https://www.alpkabel.ch'],
    },
  ),
  written(
    'de-kanzlei',
    'Dr. Friederike von Alten',
    ['von Alten, Friederike Dr.', 'f.vonalten@alten-partner.de'],
    `Sehr geehrte Damen und Herren,

der Vertragsentwurf liegt bei. Frist ist der 31.08.2025.

Mit besten Grüßen

Dr. Friederike von Alten
Rechtsanwältin
Fachanwältin für Handels- und Gesellschaftsrecht

Alten & Partner Rechtsanwälte mbB
Königsallee 60 F, 40212 Düsseldorf
Telefon 0211 5504 1290
Telefax 0211 5504 1299

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender unter 0211 5504 1200.`,
    {
      title: 'Rechtsanwältin',
      company: 'Alten & Partner Rechtsanwälte mbB',
      phones: [
        ['+4921155041290', 'work'],
        ['+4921155041299', 'fax'],
      ],
      city: 'Düsseldorf',
    },
  ),
  written(
    'de-antwort-unten',
    'Kevin Sauerbrei',
    ['Kevin Sauerbrei', 'kevin.sauerbrei@rohrtec24.de'],
    `Am 12.05.2025 um 14:33 schrieb Ulrike Brandt:
> Wie hoch ist der Mindestbestellwert?
>
> Ulrike Brandt, Einkauf, Tel. 0441 555 210

Hallo Frau Brandt,

150 Euro netto, darunter 12 Euro Zuschlag.

Viele Grüße
Kevin Sauerbrei
Vertriebsinnendienst
--
RohrTec24 GmbH
Hotline 0800 555 2400
Durchwahl 04131 7788-63
www.rohrtec24.de`,
    {
      title: 'Vertriebsinnendienst',
      company: 'RohrTec24 GmbH',
      phones: [
        ['+498005552400', 'work'],
        ['+494131778863', 'work'],
      ],
      urls: ['https://www.rohrtec24.de'],
    },
  ),
  written(
    'de-abwesend',
    'Silke Ahrens',
    ['Silke Ahrens', 's.ahrens@moorbach.de'],
    `Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 18. August nicht im Haus. Ihre E-Mail wird nicht weitergeleitet.

In dringenden Fällen wenden Sie sich bitte an Herrn Torben Kuhl, Tel. 040 5550 2214, t.kuhl@moorbach.de.

Mit freundlichen Grüßen
Silke Ahrens`,
  ),
  written(
    'de-outlook-von',
    'Annika Weström',
    ['Annika Weström', 'annika.westroem@kiellog.de'],
    `Hallo Jens,

passt, Tour 114 fährt um 6.

LG Annika

Annika Weström
Disposition

Kiel Logistik GmbH & Co. KG
Tel +49 431 5550-171
Fax +49 431 5550-199

Von: Jens Petersen <j.petersen@fischfein.de>
Gesendet: Montag, 2. Juni 2025 08:14
An: Annika Weström <annika.westroem@kiellog.de>
Betreff: Tour 114

Moin Annika, geht 6 Uhr?

Jens Petersen
Leiter Versand
Fischfein GmbH
Tel. 0461 555 01 20`,
    {
      title: 'Disposition',
      company: 'Kiel Logistik GmbH & Co. KG',
      phones: [
        ['+494315550171', 'work'],
        ['+494315550199', 'fax'],
      ],
    },
  ),
];
