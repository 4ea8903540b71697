import { mail } from './sample';

export const german = [
  mail(
    'de-classic',
    'Jörg Brandt',
    'joerg.brandt@nordwerk.example',
    `Hallo Mina,\n\ndie Muster gehen am 12.03.2026 raus.\n\nMit freundlichen Grüßen\n\nJörg Brandt\nVertriebsleiter\n\nNordwerk GmbH\nMusterstraße 12\n20095 Hamburg\nTel.: +49 40 5550 120\nMobil: +49 171 5550120\nFax: +49 40 5550 199\nwww.nordwerk.example\n\nSitz der Gesellschaft: Hamburg, Amtsgericht Hamburg HRB 123456\nGeschäftsführer: Erika Beispiel\nUSt-IdNr. DE123456789`,
    {
      title: 'Vertriebsleiter',
      company: 'Nordwerk GmbH',
      phones: [
        ['+49405550120', 'work'],
        ['+491715550120', 'mobile'],
        ['+49405550199', 'fax'],
      ],
      city: 'Hamburg',
      urls: ['https://www.nordwerk.example'],
    },
  ),
  mail(
    'de-managing-director',
    'Sabine Vogt',
    's.vogt@vogt-maschinen.de',
    `Passt.\n\nBeste Grüße\nSabine Vogt\n\n-- \nVogt Maschinen GmbH & Co. KG\nSabine Vogt, Geschäftsführerin\nTelefon 0711 5550123 | Mobil 0151 55501234\nIBAN DE89 3704 0044 0532 0130 00`,
    {
      title: 'Geschäftsführerin',
      company: 'Vogt Maschinen GmbH & Co. KG',
      phones: [
        ['+497115550123', 'work'],
        ['+4915155501234', 'mobile'],
      ],
    },
  ),
  mail(
    'de-trunk',
    'Dr. Karl Meier',
    'karl.meier@meier-optik.at',
    `Danke!\n\nLG\nDr. Karl Meier\nLeiter Einkauf\nT +43 (0)1 5550123\nM +43 (0)664 5550123`,
    {
      title: 'Leiter Einkauf',
      phones: [
        ['+4315550123', 'work'],
        ['+436645550123', 'mobile'],
      ],
    },
  ),
  mail(
    'de-quoted',
    'Sabine Vogt',
    's.vogt@vogt-maschinen.de',
    `Einverstanden.\n\nVG Sabine\n\nVon: Jörg Brandt <joerg.brandt@nordwerk.example>\nGesendet: Montag, 2. März 2026 09:14\nAn: Sabine Vogt\nBetreff: Muster\n\nVertriebsleiter\nTel.: +49 40 5550 120`,
  ),
  mail(
    'de-schrieb',
    'Sabine Vogt',
    's.vogt@vogt-maschinen.de',
    `Gern.\n\nAm 02.03.2026 um 09:14 schrieb Jörg Brandt:\n> Jörg Brandt\n> Tel.: +49 40 5550 120\n\nViele Grüße\nSabine Vogt\nTel. 0711 5550123`,
    { phones: [['+497115550123', 'work']] },
  ),
  mail(
    'de-iphone',
    'Jörg Brandt',
    'joerg.brandt@nordwerk.example',
    `Bin um 15:30 da.\n\nVon meinem iPhone gesendet`,
  ),
  mail(
    'de-swiss',
    'Reto Frei',
    'reto.frei@frei-uhren.ch',
    `Merci.\n\nFreundliche Grüsse\nReto Frei\nProjektleiter\nFrei Uhren AG\nBahnhofweg 3, 8001 Zürich\nTel 044 555 01 23\nNatel 079 555 01 23`,
    {
      title: 'Projektleiter',
      company: 'Frei Uhren AG',
      phones: [
        ['+41445550123', 'work'],
        ['+41795550123', 'mobile'],
      ],
      city: 'Zürich',
    },
  ),
  mail(
    'de-disclaimer',
    'Reto Frei',
    'reto.frei@frei-uhren.ch',
    `Ok.\n\nFreundliche Grüsse\nReto Frei\n\nDiese E-Mail enthält vertrauliche Informationen. Fragen: 044 555 99 99`,
  ),
];
