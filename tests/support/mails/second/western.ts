import { mail } from '../sample';

/** Written after the reader, to measure it on mails it was not made with. */
export const western = [
  mail(
    'w-en-two-columns',
    'Harriet Okafor',
    'harriet.okafor@brindlecove.co.uk',
    `Hi both,\n\nMinutes attached.\n\nKind regards\nHarriet\n\nHarriet Okafor\t\tBrindle Cove Ltd\nContracts Manager\t\tUnit 7, Quay Road, Bristol BS1 6TY\nM: 07700 900418\t\tT: 0117 496 0418\nwww.brindlecove.co.uk`,
    {
      title: 'Contracts Manager',
      company: 'Brindle Cove Ltd',
      phones: [
        ['+447700900418', 'mobile'],
        ['+441174960418', 'work'],
      ],
      city: 'Bristol',
      urls: ['https://www.brindlecove.co.uk'],
    },
  ),
  mail(
    'w-en-ext',
    'Tomas Reyes',
    'treyes@cobaltfield.com',
    `Tomas here, see below.\n\nThanks!\n--\nTomas Reyes, PE\nSenior Project Engineer\nCobalt Field Services, Inc.\n1200 Post Oak Blvd, Suite 300, Houston, TX 77056\nO 713.555.0144 ext. 22 | M 832.555.0191 | F 713.555.0199`,
    {
      title: 'Senior Project Engineer',
      company: 'Cobalt Field Services, Inc.',
      phones: [
        ['+17135550144', 'work'],
        ['+18325550191', 'mobile'],
        ['+17135550199', 'fax'],
      ],
      city: 'Houston',
    },
  ),
  mail(
    'w-en-iphone',
    'Grace Lindholm',
    'grace@lindholm-advisory.com',
    `Will do, back in the office on Monday 14/12.\n\nGrace\n\nSent from my iPhone`,
  ),
  mail(
    'w-en-quoted-below',
    'Priyanka Nair',
    'p.nair@suncrestfoods.in',
    `Approved, please go ahead.\n\nRegards,\nPriyanka Nair\nHead - Procurement\nSuncrest Foods Pvt. Ltd.\nMob: +91 98200 55512\n\nFrom: Daniel Roth <roth@pumpenroth.de>\nSent: Tuesday, 10 November 2026 09:12\nTo: Priyanka Nair\nSubject: Offer 4411\n\nDear Ms Nair,\nBest regards\nDaniel Roth\nVertriebsleiter\nTel. +49 711 5550 123`,
    {
      title: 'Head - Procurement',
      company: 'Suncrest Foods Pvt. Ltd.',
      phones: [['+919820055512', 'mobile']],
    },
  ),
  mail(
    'w-en-own-below-quote',
    'Owen Baxter',
    'owen.baxter@tidewell.io',
    `On Mon, 9 Nov 2026 at 16:02, Mara Stein <mara@stein.example> wrote:\n> Can you call me on +49 30 5550 1234?\n> Mara Stein\n> CFO\n\nYes, tomorrow at ten.\n\nOwen Baxter\nCustomer Success Lead @ Tidewell\nlinkedin.com/in/owenbaxter | calendly.com/owen-baxter`,
    {
      title: 'Customer Success Lead',
      company: 'Tidewell',
      urls: ['https://calendly.com/owen-baxter'],
      linkedin: 'owenbaxter',
    },
  ),
  mail(
    'w-en-disclaimer',
    'Siobhan Keane',
    's.keane@marram-legal.ie',
    `Dear Mr Vance,\n\nplease find the draft enclosed.\n\nYours sincerely\nSiobhan Keane\nPartner\nMarram Legal LLP\nDDI: +353 1 555 0172\n12 Fitzwilliam Square, Dublin 2\n\nThis email and any attachment is confidential and may be privileged. If you have received it in error call our helpdesk on +353 1 555 0100.`,
    {
      title: 'Partner',
      company: 'Marram Legal LLP',
      phones: [['+35315550172', 'work']],
      city: 'Dublin',
    },
  ),
  mail(
    'w-en-order-numbers',
    'Curtis Bell',
    'cbell@northgatesupply.com',
    `Order 4471-2209-118 shipped today, tracking 1Z999AA10123456784.\nThe old PO was 2025-0098812.\n\nCurtis`,
  ),
  mail(
    'w-en-one-line',
    'Anneke de Vries',
    'anneke@polderworks.nl',
    `Great, thanks.\n\nAnneke de Vries | Export Manager | Polderworks B.V. | +31 6 1234 5678 | www.polderworks.nl`,
    {
      title: 'Export Manager',
      company: 'Polderworks B.V.',
      phones: [['+31612345678', 'mobile']],
      urls: ['https://www.polderworks.nl'],
    },
  ),
  mail(
    'w-en-pronouns',
    'Robin Achterberg',
    'robin.achterberg@glasshouse-energy.com',
    `Hello,\n\nsee you on the 3rd.\n\nBest,\n\nRobin Achterberg (they/them)\nDirector of Partnerships\nGlasshouse Energy\nc. (415) 555-0133\nBook time with me: https://cal.example/robin`,
    {
      title: 'Director of Partnerships',
      company: 'Glasshouse Energy',
      phones: [['+14155550133', 'mobile']],
      urls: ['https://cal.example/robin'],
    },
  ),
  mail(
    'w-en-assistant',
    'Margaret Osei',
    'mosei@kestrelbank.com',
    `Happy to meet.\n\nMargaret Osei\nChief Risk Officer, Kestrel Bank\nTel: +44 20 7946 0555\nAssistant: Paul Webb, +44 20 7946 0556`,
    {
      title: 'Chief Risk Officer',
      company: 'Kestrel Bank',
      phones: [['+442079460555', 'work']],
    },
  ),
  mail(
    'w-de-block',
    'Katrin Vogelsang',
    'k.vogelsang@vogelsang-antriebe.de',
    `Guten Tag Herr Kim,\n\nanbei unser Angebot 2026-1187.\n\nMit freundlichen Grüßen\n\ni. A. Katrin Vogelsang\nVertrieb Innendienst\n\nVogelsang Antriebe GmbH & Co. KG\nIndustriestraße 44\n70565 Stuttgart\nTel.: +49 711 5550-418\nFax: +49 711 5550-499\nMobil: +49 151 55501234\nwww.vogelsang-antriebe.de\n\nSitz der Gesellschaft: Stuttgart, Amtsgericht Stuttgart HRA 123456\nGeschäftsführer: Dr. Jens Vogelsang\nUSt-IdNr.: DE123456789`,
    {
      title: 'Vertrieb Innendienst',
      company: 'Vogelsang Antriebe GmbH & Co. KG',
      phones: [
        ['+497115550418', 'work'],
        ['+497115550499', 'fax'],
        ['+4915155501234', 'mobile'],
      ],
      city: 'Stuttgart',
      urls: ['https://www.vogelsang-antriebe.de'],
    },
  ),
  mail(
    'w-de-short',
    'Jörg Brenner',
    'joerg.brenner@brenner-optik.de',
    `Passt, danke!\n\nVG\nJörg\n\nVon meinem iPhone gesendet`,
  ),
  mail(
    'w-de-swiss',
    'Reto Ammann',
    'reto.ammann@ammann-feinmechanik.ch',
    `Grüezi\n\nBesten Dank für die Muster.\n\nFreundliche Grüsse\nReto Ammann\nLeiter Einkauf\nAmmann Feinmechanik AG, Seestrasse 120, 8610 Uster\nDirekt +41 44 555 01 18, Natel 079 555 01 18`,
    {
      title: 'Leiter Einkauf',
      company: 'Ammann Feinmechanik AG',
      phones: [
        ['+41445550118', 'work'],
        ['+41795550118', 'mobile'],
      ],
      city: 'Uster',
    },
  ),
  mail(
    'w-de-durchwahl',
    'Dr. Sabine Hollerbach',
    'hollerbach@klinikum-auental.de',
    `Sehr geehrter Herr Sommer,\n\nder Termin passt.\n\nMit besten Grüßen\nDr. Sabine Hollerbach\nStv. Leiterin Materialwirtschaft\nKlinikum Auental\nTelefon 0 89 / 55 50-12 34 (Durchwahl)\nE-Mail hollerbach@klinikum-auental.de`,
    {
      title: 'Stv. Leiterin Materialwirtschaft',
      company: 'Klinikum Auental',
      phones: [['+498955501234', 'work']],
    },
  ),
  mail(
    'w-de-reply-inline',
    'Mehmet Yıldız',
    'm.yildiz@anlagenbau-yildiz.de',
    `Hallo Frau Keller,\n\n> Können Sie bis Freitag liefern?\nJa, Freitag früh.\n> Rufen Sie mich an: 0171 5550199\nMache ich.\n\nGruß\nMehmet Yıldız\nGeschäftsführer\nAnlagenbau Yıldız e.K.\nM +49 171 5550123`,
    {
      title: 'Geschäftsführer',
      company: 'Anlagenbau Yıldız e.K.',
      phones: [['+491715550123', 'mobile']],
    },
  ),
  mail(
    'w-fr-classic',
    'Élodie Marchand',
    'e.marchand@lumiere-verre.fr',
    `Bonjour Madame,\n\nVous trouverez le devis en pièce jointe.\n\nBien cordialement,\n\nÉlodie MARCHAND\nResponsable des achats\nLumière & Verre SAS\n18 rue des Tanneurs\n69007 Lyon\nTél. : 04 72 55 01 18\nPort. : 06 12 34 56 78\n\nPensez à l'environnement avant d'imprimer ce message.`,
    {
      title: 'Responsable des achats',
      company: 'Lumière & Verre SAS',
      phones: [
        ['+33472550118', 'work'],
        ['+33612345678', 'mobile'],
      ],
      city: 'Lyon',
    },
  ),
  mail(
    'w-fr-pipe',
    'Bruno Lefèvre',
    'bruno.lefevre@atelier-lefevre.fr',
    `C'est noté, merci.\n\nBruno Lefèvre | Gérant | Atelier Lefèvre SARL | Tél +33 (0)2 40 55 01 22 | atelier-lefevre.fr`,
    {
      title: 'Gérant',
      company: 'Atelier Lefèvre SARL',
      phones: [['+33240550122', 'work']],
      urls: ['https://atelier-lefevre.fr'],
    },
  ),
  mail(
    'w-fr-quote',
    'Nadia Benali',
    'nadia.benali@transvalor-logistique.fr',
    `Merci pour votre retour.\n\nCordialement,\nNadia Benali\nChargée d'affaires\n\nLe jeu. 12 nov. 2026 à 10:04, Paul Rey <paul.rey@rey.example> a écrit :\n> Paul Rey\n> Directeur commercial\n> 06 98 76 54 32`,
    { title: "Chargée d'affaires" },
  ),
  mail(
    'w-fr-belgian',
    'Luc Vandamme',
    'luc.vandamme@vandamme-bieres.be',
    `Bonjour,\n\nBien à vous,\nLuc Vandamme\nDirecteur d'exploitation - Brasserie Vandamme SRL\nGSM : +32 475 55 01 18\nBureau : +32 2 555 01 18`,
    {
      title: "Directeur d'exploitation",
      company: 'Brasserie Vandamme SRL',
      phones: [
        ['+32475550118', 'mobile'],
        ['+3225550118', 'work'],
      ],
    },
  ),
];
