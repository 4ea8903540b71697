import { mail } from './sample';

export const french = [
  mail(
    'fr-classic',
    'Élodie Marchand',
    'elodie.marchand@atelier-brume.fr',
    `Bonjour,\n\nvoici les planches.\n\nCordialement,\n\nÉlodie Marchand\nDirectrice artistique\nAtelier Brume SARL\n12 rue des Lilas, 69003 Lyon\nTél. : 04 72 55 01 23\nPortable : 06 12 55 01 23\nSIRET 123 456 789 00012`,
    {
      title: 'Directrice artistique',
      company: 'Atelier Brume SARL',
      phones: [
        ['+33472550123', 'work'],
        ['+33612550123', 'mobile'],
      ],
      city: 'Lyon',
    },
  ),
  mail(
    'fr-plain',
    'Hugo Lemaire',
    'hugo@lemaire-bois.example',
    `Merci !\n\nBien à vous,\nHugo\n\nHugo Lemaire\nResponsable des achats, Lemaire Bois\n+33 6 39 98 01 23`,
    {
      title: 'Responsable des achats',
      company: 'Lemaire Bois',
      phones: [['+33639980123', 'mobile']],
    },
  ),
  mail(
    'fr-quoted',
    'Hugo Lemaire',
    'hugo@lemaire-bois.example',
    `Parfait.\n\nHugo\n\nLe lun. 2 mars 2026 à 09:14, Élodie Marchand <elodie.marchand@atelier-brume.fr> a écrit :\n\nCordialement,\nÉlodie Marchand\nTél. : 04 72 55 01 23`,
  ),
  mail(
    'fr-message-original',
    'Hugo Lemaire',
    'hugo@lemaire-bois.example',
    `Oui.\n\n-----Message d'origine-----\nDe : Élodie Marchand\nEnvoyé : lundi\n\nPortable : 06 12 55 01 23`,
  ),
  mail(
    'fr-fax',
    'Claire Dubois',
    'c.dubois@dubois-freres.fr',
    `D'accord.\n\nSincères salutations\nClaire DUBOIS\nAssistante commerciale\nDubois Frères SAS\nTél : 01 55 50 01 23 / Fax : 01 55 50 01 24`,
    {
      title: 'Assistante commerciale',
      company: 'Dubois Frères SAS',
      phones: [
        ['+33155500123', 'work'],
        ['+33155500124', 'fax'],
      ],
    },
  ),
  mail(
    'pt-dots',
    'Silva, João',
    'joao.silva@portomar.example',
    `Até 20 000 EUR, sim.\n\nAbraço,\nJoão\n--\nJoão Silva · Operations · Portomar Lda.\n+351 910 555 012`,
    { title: 'Operations', company: 'Portomar Lda.', phones: [['+351910555012', 'mobile']] },
  ),
  mail(
    'pt-brazil',
    'Ana Beatriz Costa',
    'ana.costa@serranova.com.br',
    `Obrigada!\n\nAtenciosamente,\nAna Beatriz Costa\nGerente de Compras\nSerranova Ltda\nTel: (11) 3555-0123\nCelular: (11) 98555-0123`,
    {
      title: 'Gerente de Compras',
      company: 'Serranova Ltda',
      phones: [
        ['+551135550123', 'work'],
        ['+5511985550123', 'mobile'],
      ],
    },
  ),
];
