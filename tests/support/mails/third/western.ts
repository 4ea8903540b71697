import { mail } from '../sample';
import { type SignedMail, signed } from '../signed';

export const western: SignedMail[] = [
  signed(
    'Laura Fenwick',
    mail(
      'third-en-bars',
      'Laura Fenwick',
      'laura.fenwick@marlowfreight.co.uk',
      `Hi Tom,\n\nPallets leave on Tuesday, 14:30.\n\nKind regards,\n\nLaura Fenwick | Operations Manager | Marlow Freight Ltd\nT: 0117 496 0123 | M: 07700 900123 | F: 0117 496 0199\nUnit 7, Dock Road, Bristol BS1 4QA\nwww.marlowfreight.co.uk\n\nMarlow Freight Ltd. Registered in England No. 01234567. VAT GB 123 4567 89\nThis email and any attachments are confidential. If you have received it in error call 0117 496 0100.`,
      {
        title: 'Operations Manager',
        company: 'Marlow Freight Ltd',
        phones: [
          ['+441174960123', 'work'],
          ['+447700900123', 'mobile'],
          ['+441174960199', 'fax'],
        ],
        city: 'Bristol',
        urls: ['https://www.marlowfreight.co.uk'],
      },
    ),
  ),
  signed(
    'Derek Olsen',
    mail(
      'third-en-columns',
      'Derek Olsen',
      'derek@pinebluffpumps.com',
      `Sounds good.\n\nThanks,\nDerek Olsen            Pine Bluff Pumps, Inc.\nRegional Sales Manager 400 Mill Street, Suite 12\n(503) 555-0142 office  Portland, OR 97205\n(503) 555-0188 cell    pinebluffpumps.com`,
      {
        title: 'Regional Sales Manager',
        company: 'Pine Bluff Pumps, Inc.',
        phones: [
          ['+15035550142', 'work'],
          ['+15035550188', 'mobile'],
        ],
        city: 'Portland',
        urls: ['https://pinebluffpumps.com'],
      },
    ),
  ),
  signed(
    null,
    mail(
      'third-en-phone-only',
      'Derek Olsen',
      'derek@pinebluffpumps.com',
      `Call me at the hotel, room 4021, confirmation 5035550000.\n\nSent from my iPhone`,
    ),
  ),
  signed(
    'Priyanka Rao',
    mail(
      'third-en-below-quote',
      'Priyanka Rao',
      'priyanka.rao@lotusdyes.in',
      `On Mon, 2 Mar 2026 at 09:14, Derek Olsen <derek@pinebluffpumps.com> wrote:\n> Derek Olsen\n> (503) 555-0142 office\n\nConfirmed, thank you.\n\nBest,\nPriyanka Rao\nExport Head, Lotus Dyes Pvt. Ltd.\nMob: +91 98765 43210\nLinkedIn: linkedin.com/in/priyanka-rao-dyes`,
      {
        title: 'Export Head',
        company: 'Lotus Dyes Pvt. Ltd.',
        phones: [['+919876543210', 'mobile']],
        linkedin: 'priyanka-rao-dyes',
      },
    ),
  ),
  signed(
    'Sean Kelleher',
    mail(
      'third-en-assistant',
      'Sean Kelleher',
      's.kelleher@kelleherlegal.ie',
      `Noted.\n\nSean Kelleher\nPartner\nKelleher Legal LLP\nDirect: +353 1 555 0123\nPA: Mary Byrne, +353 1 555 0199\nSwitchboard: +353 1 555 0100`,
      {
        title: 'Partner',
        company: 'Kelleher Legal LLP',
        phones: [
          ['+35315550123', 'work'],
          ['+35315550100', 'work'],
        ],
      },
    ),
  ),
  signed(
    'Nora Lindqvist',
    mail(
      'third-en-html',
      'Nora Lindqvist',
      'nora.lindqvist@fjellvind.no',
      `See you Thursday.\n\n*Nora Lindqvist*\n_Head of Procurement_\n*Fjellvind AS*\n\n*Mobile:* +47 412 34 567\n*Web:* https://fjellvind.no <https://fjellvind.no/?utm=sig>\n[image: Fjellvind logo]\n\nPlease consider the environment before printing.`,
      {
        title: 'Head of Procurement',
        company: 'Fjellvind AS',
        phones: [['+4741234567', 'mobile']],
        urls: ['https://fjellvind.no'],
      },
    ),
  ),
  signed(
    'Nora',
    mail(
      'third-en-short',
      'Nora Lindqvist',
      'nora.lindqvist@fjellvind.no',
      `Works for us. PO 4500123456 follows.\n\nBest\nNora`,
    ),
  ),
  signed(
    'Matthias Kröger',
    mail(
      'third-de-labels',
      'Matthias Kröger',
      'm.kroeger@kroeger-ventile.de',
      `Guten Tag Frau Lee,\n\nanbei das Angebot 2026-0457.\n\nMit freundlichem Gruß\n\ni. A. Matthias Kröger\nTechnischer Einkauf\n\nKröger Ventile GmbH\nIndustriestr. 8\nD-28199 Bremen\n\nTel.  0421 / 555 01-23\nMobil 0170 5550123\nFax   0421 / 555 01-99\nE-Mail m.kroeger@kroeger-ventile.de\n\nGeschäftsführer: Uwe Kröger | HRB 4711 AG Bremen | USt-IdNr.: DE 812345678`,
      {
        title: 'Technischer Einkauf',
        company: 'Kröger Ventile GmbH',
        phones: [
          ['+494215550123', 'work'],
          ['+491705550123', 'mobile'],
          ['+494215550199', 'fax'],
        ],
        city: 'Bremen',
      },
    ),
  ),
  signed(
    'Prof. Dr. Ines Albers',
    mail(
      'third-de-university',
      'Ines Albers',
      'albers@tu-musterstadt.de',
      `Liebe Kolleginnen,\n\ndas passt so.\n\nHerzliche Grüße\nInes Albers\n-- \nProf. Dr. Ines Albers\nTechnische Universität Musterstadt\nInstitut für Fertigungstechnik\nTelefon: +49 351 5550 123\nhttps://tu-musterstadt.de/albers`,
      {
        company: 'Technische Universität Musterstadt',
        phones: [['+493515550123', 'work']],
        urls: ['https://tu-musterstadt.de/albers'],
      },
    ),
  ),
  signed(
    null,
    mail(
      'third-de-forward',
      'Matthias Kröger',
      'm.kroeger@kroeger-ventile.de',
      `zur Kenntnis\n\n-----Ursprüngliche Nachricht-----\nVon: Ines Albers\nGesendet: Montag, 2. März 2026 09:14\nBetreff: Muster\n\nInes Albers\nTelefon: +49 351 5550 123`,
    ),
  ),
  signed(
    'Ursula Aebi',
    mail(
      'third-de-swiss-slash',
      'Ursula Aebi',
      'ursula.aebi@aebi-waagen.ch',
      `Grüezi,\n\ndanke.\n\nFreundliche Grüsse\nUrsula Aebi, Leiterin Verkauf\nAebi Waagen AG / Seestrasse 40 / CH-8002 Zürich\nT +41 44 555 01 40 / M +41 79 555 01 40`,
      {
        title: 'Leiterin Verkauf',
        company: 'Aebi Waagen AG',
        phones: [
          ['+41445550140', 'work'],
          ['+41795550140', 'mobile'],
        ],
        city: 'Zürich',
      },
    ),
  ),
  signed(
    'Camille RENARD',
    mail(
      'third-fr-classic',
      'Camille Renard',
      'c.renard@atelier-renard.fr',
      `Bonjour,\n\nBien reçu, livraison le 12/03.\n\nBien cordialement,\n\nCamille RENARD\nResponsable des achats\nAtelier Renard SARL\n18 rue des Tanneurs, 69005 Lyon\nTél. : 04 72 55 01 23 - Port. : 06 12 34 56 78\nFax : 04 72 55 01 99\nSIRET 123 456 789 00012`,
      {
        title: 'Responsable des achats',
        company: 'Atelier Renard SARL',
        phones: [
          ['+33472550123', 'work'],
          ['+33612345678', 'mobile'],
          ['+33472550199', 'fax'],
        ],
        city: 'Lyon',
      },
    ),
  ),
  signed(
    'Luc Moreau',
    mail(
      'third-fr-direct',
      'Luc Moreau',
      'luc.moreau@ports-du-nord.fr',
      `Ok pour jeudi.\n\nCordialement\nLuc Moreau\nDirecteur commercial\nLigne directe : +33 (0)3 20 55 01 23\nPortable : +33 (0)6 98 76 54 32\nwww.ports-du-nord.fr\n\nCe message est confidentiel. Standard : 03 20 55 00 00`,
      {
        title: 'Directeur commercial',
        phones: [
          ['+33320550123', 'work'],
          ['+33698765432', 'mobile'],
        ],
        urls: ['https://www.ports-du-nord.fr'],
      },
    ),
  ),
  signed(
    null,
    mail(
      'third-fr-phone',
      'Luc Moreau',
      'luc.moreau@ports-du-nord.fr',
      `Je rappelle demain.\n\nEnvoyé depuis mon téléphone\n\nLe lun. 2 mars 2026 à 09:14, Camille Renard <c.renard@atelier-renard.fr> a écrit :\n> Tél. : 04 72 55 01 23`,
    ),
  ),
];
