import { mail } from './sample';

export const english = [
  mail(
    'en-delimiter',
    'Laura Pemberton',
    'laura.pemberton@tarnholt.example',
    `Hi Mina,\n\nthe crates left on 2026-03-04 at 14:30, reference 4471-220-913.\n\nBest regards,\nLaura\n\n-- \nLaura Pemberton\nHead of Procurement\nTarnholt Ltd\nT: +44 20 7946 0123\nM: +44 7700 900123\nF: +44 20 7946 0199\nhttps://www.tarnholt.example\nhttps://www.linkedin.com/in/laura-pemberton-1a2b/`,
    {
      title: 'Head of Procurement',
      company: 'Tarnholt Ltd',
      phones: [
        ['+442079460123', 'work'],
        ['+447700900123', 'mobile'],
        ['+442079460199', 'fax'],
      ],
      urls: ['https://www.tarnholt.example'],
      linkedin: 'laura-pemberton-1a2b',
    },
  ),
  mail(
    'en-columns',
    'Marcus Webb',
    'm.webb@copperfield-tools.example',
    `Thanks, that works.\n\nKind regards,\n\nMarcus Webb | Sales Director | Copperfield Tools Inc.\n100 Harbor Way, Portland, OR 97201\nOffice (503) 555-0142 | Cell (503) 555-0177 | Fax (503) 555-0188`,
    {
      title: 'Sales Director',
      company: 'Copperfield Tools Inc.',
      phones: [
        ['+15035550142', 'work'],
        ['+15035550177', 'mobile'],
        ['+15035550188', 'fax'],
      ],
      city: 'Portland',
    },
  ),
  mail(
    'en-comma',
    'Ruth Okafor',
    'ruth@brightwater.example',
    `See you Tuesday!\n\nRuth\n\nRuth Okafor, Product Manager, Brightwater Labs\n+1 415 555 0134 (mobile)`,
    { title: 'Product Manager', company: 'Brightwater Labs', phones: [['+14155550134', 'mobile']] },
  ),
  mail(
    'en-disclaimer',
    'Tom Whitaker',
    'tom@whitaker-law.example',
    `The letter is attached.\n\nRegards,\nTom\n\nTom Whitaker\nPartner | Whitaker Law LLP\nDirect: (212) 555-0133\n\nCONFIDENTIALITY NOTICE: This message may contain privileged information. If received in error call 212-555-0100.`,
    { title: 'Partner', company: 'Whitaker Law LLP', phones: [['+12125550133', 'work']] },
  ),
  mail(
    'en-phone-footer',
    'Tom Whitaker',
    'tom@whitaker-law.example',
    `Fine with me.\n\nT.\n\nSent from my phone 212-555-0133`,
  ),
  mail(
    'en-quoted-other',
    'Ruth Okafor',
    'ruth@brightwater.example',
    `Agreed, go ahead.\n\nOn Mon, Mar 2, 2026 at 9:14 AM Laura Pemberton <laura.pemberton@tarnholt.example> wrote:\n\n> Best regards,\n> Laura Pemberton\n> Head of Procurement\n> T: +44 20 7946 0123`,
  ),
  mail(
    'en-original-message',
    'Marcus Webb',
    'm.webb@copperfield-tools.example',
    `Approved.\n\n-----Original Message-----\nFrom: Laura Pemberton\nSent: Monday\nTo: Marcus Webb\n\nRegards,\nLaura Pemberton\nM: +44 7700 900123`,
  ),
  mail(
    'en-outlook-header',
    'Marcus Webb',
    'm.webb@copperfield-tools.example',
    `Approved.\n\nMarcus\n\nFrom: Laura Pemberton <laura.pemberton@tarnholt.example>\nSent: Monday, March 2, 2026 9:14 AM\nTo: Marcus Webb\nSubject: Crates\n\nHead of Procurement\nM: +44 7700 900123`,
  ),
  mail(
    'en-forward',
    'Ruth Okafor',
    'ruth@brightwater.example',
    `FYI\n\n---------- Forwarded message ---------\nFrom: Marcus Webb\nDate: Mon\n\nMarcus Webb\nSales Director\nOffice (503) 555-0142`,
  ),
  mail(
    'en-assistant',
    'Laura Pemberton',
    'laura.pemberton@tarnholt.example',
    `Laura is travelling.\n\nKind regards,\nDavid Grimes\nExecutive Assistant\nT: +44 20 7946 0125`,
  ),
  mail(
    'en-numbers-in-text',
    'Ruth Okafor',
    'ruth@brightwater.example',
    `Invoice 4155550134 is paid, call the hotel at 415-555-0199 if late.\nTracking 1Z9990001112223334.\n\nCheers,\nRuth`,
  ),
  mail(
    'en-registration',
    'Owen Marsh',
    'owen.marsh@marshgate.co.uk',
    `Done.\n\nKind regards\nOwen Marsh\nOperations Manager\nMarshgate Logistics Limited\n4 Mill Lane, Bristol BS1 4XX\nTel 0117 496 0123\nMob 07700 900456\nCompany No. 01234567 VAT GB 123 4567 89\nRegistered in England and Wales No. 01234567`,
    {
      title: 'Operations Manager',
      company: 'Marshgate Logistics Limited',
      phones: [
        ['+441174960123', 'work'],
        ['+447700900456', 'mobile'],
      ],
      city: 'Bristol',
    },
  ),
  mail(
    'en-vp',
    'Priya Raman',
    'priya.raman@gmail.com',
    `Hi,\nlet's talk.\n\nPriya\n--\nPriya Raman\nVice President, Engineering\nlinkedin.com/in/priya-raman`,
    { title: 'Vice President, Engineering', linkedin: 'priya-raman' },
  ),
  mail(
    'en-labels-alone',
    'Nora Blake',
    'nora.blake@hollow-oak.example',
    `Thanks\n\nBest,\nNora Blake\nAccount Executive\nHollow Oak\nMobile:\n+353 85 012 3456\nPhone:\n+353 1 496 0123\nhollow-oak.example`,
    {
      title: 'Account Executive',
      company: 'Hollow Oak',
      phones: [
        ['+353850123456', 'mobile'],
        ['+35314960123', 'work'],
      ],
      urls: ['https://hollow-oak.example'],
    },
  ),
  mail(
    'en-whatsapp',
    'Ben Carter',
    'ben@carter-yachts.com.au',
    `No worries.\n\nCheers,\nBen Carter\nFounder, Carter Yachts Pty Ltd\nph 02 5550 1234\nWhatsApp +61 491 570 156`,
    {
      title: 'Founder',
      company: 'Carter Yachts Pty Ltd',
      phones: [
        ['+61255501234', 'work'],
        ['+61491570156', 'mobile'],
      ],
    },
  ),
  mail(
    'en-zoom',
    'Ben Carter',
    'ben@carter-yachts.com.au',
    `Join us.\n\nBest,\nBen Carter\nMeeting ID: 884 1234 5678\nPasscode: 4471220\nABN 51 824 753 556`,
  ),
  mail(
    'en-list-footer',
    'Abel Kone',
    'abel@kone-research.example',
    `Which one is best?\n\n-Abel Kone\n\n_______________________________________________\nusers mailing list\nusers@lists.example\nhttp://lists.example/mailman/listinfo/users_lists.example`,
  ),
  mail(
    'en-extension',
    'Grace Lin',
    'grace.lin@pinepoint.example',
    `OK.\n\nSincerely,\nGrace Lin\nSenior Analyst\nPinepoint Partners\nPhone: +1 206-555-0143 ext. 227`,
    { title: 'Senior Analyst', company: 'Pinepoint Partners', phones: [['+12065550143', 'work']] },
  ),
];
