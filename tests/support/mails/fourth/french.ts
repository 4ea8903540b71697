import { writtenIn } from '../signed';

const written = writtenIn('fourth');

export const french = [
  written(
    'fr-corporate',
    'Jean-Baptiste MOREL',
    ['MOREL Jean-Baptiste', 'jb.morel@verrieres-delavaud.fr'],
    `Bonjour Monsieur Archer,

Veuillez trouver ci-joint notre bon de commande n° 2025-11-00482.

Cordialement,

Jean-Baptiste MOREL
Responsable Achats
Direction Industrielle
VERRIÈRES DELAVAUD SAS
12, rue de la Fonderie – 69007 LYON
Tél. : +33 (0)4 72 73 15 20
Port. : +33 (0)6 12 44 58 79
Fax : 04 72 73 15 29
www.verrieres-delavaud.fr

SAS au capital de 1 250 000 € – RCS Lyon 421 375 892 – SIRET 421 375 892 00027 – TVA FR 32 421375892
Ce message et ses pièces jointes sont confidentiels.`,
    {
      title: 'Responsable Achats',
      company: 'VERRIÈRES DELAVAUD SAS',
      phones: [
        ['+33472731520', 'work'],
        ['+33612445879', 'mobile'],
        ['+33472731529', 'fax'],
      ],
      city: 'LYON',
      urls: ['https://www.verrieres-delavaud.fr'],
    },
  ),
  written(
    'fr-iphone-nothing',
    null,
    ['Camille Roux', 'camille.roux@atelier-lumen.fr'],
    `OK pour jeudi 14h30 !

Camille

Envoyé de mon iPhone

Le 12 nov. 2025 à 10:02, Tom Archer <tom.archer@northquay.com> a écrit :

> Bonjour Camille,
> Tom Archer - 01 44 55 01 02`,
  ),
  written(
    'fr-de-block',
    'Élodie Garnier',
    ['Élodie GARNIER', 'egarnier@maritech-ouest.fr'],
    `Bonjour,

C'est noté, merci. Le dossier porte le numéro 0612345-B.

Bien à vous,
Élodie Garnier
Assistante commerciale
Maritech Ouest
ZI de Kergonan, 8 rue Amiral Linois
29200 Brest
02 98 41 55 10 (poste 312)

De : Tom Archer <tom.archer@northquay.com>
Envoyé : mardi 11 novembre 2025 16:40
À : Élodie GARNIER <egarnier@maritech-ouest.fr>
Objet : Devis 7781

Bonjour Élodie,
Tom Archer
Tél. 01 44 55 01 02`,
    {
      title: 'Assistante commerciale',
      company: 'Maritech Ouest',
      phones: [['+33298415510', 'work']],
      city: 'Brest',
    },
  ),
  written(
    'fr-lignes',
    'Thierry VASSEUR',
    ['Thierry Vasseur', 't.vasseur@groupe-ornain.com'],
    `Monsieur,

Nous restons sur 3 % de remise.

Salutations distinguées

Thierry VASSEUR
Directeur Général Délégué – Groupe Ornain
Ligne directe : +33 1 53 20 44 18
Standard : +33 1 53 20 44 00
Assistante : Mme Hélène Cros
17 avenue de Messine, 75008 Paris`,
    {
      title: 'Directeur Général Délégué',
      company: 'Groupe Ornain',
      phones: [
        ['+33153204418', 'work'],
        ['+33153204400', 'work'],
      ],
      city: 'Paris',
    },
  ),
  written(
    'fr-absence',
    null,
    ['Nadia Benali', 'nadia.benali@solenza.fr'],
    `Bonjour,

Je suis absente jusqu'au 24/11/2025 inclus. En cas d'urgence, merci de contacter Paul Simon au 05 56 11 22 33.

Bien cordialement`,
  ),
  written(
    'fr-belge',
    'Wim De Backer',
    ['Wim De Backer', 'wim.debacker@lumivex.be'],
    `Bonjour Tom,

Merci de préciser le délai. Notre compte : BE71 0961 2345 6769.

Wim De Backer
Sales & Purchasing Manager
Lumivex SA/NV | Chaussée de Louvain 431 | B-1030 Bruxelles
T +32 2 705 12 34 – GSM +32 475 12 34 56
TVA BE 0477.472.701`,
    {
      title: 'Sales & Purchasing Manager',
      company: 'Lumivex SA/NV',
      phones: [
        ['+3227051234', 'work'],
        ['+32475123456', 'mobile'],
      ],
      city: 'Bruxelles',
    },
  ),
  written(
    'fr-independante',
    'Sophie Lemaître',
    ['Sophie Lemaître', 'contact@sophielemaitre.fr'],
    `Bonjour Tom,

Je vous appelle demain matin.

Belle journée,

Sophie Lemaître
Consultante en stratégie commerciale
☎ 06 84 22 17 05
🌐 sophielemaitre.fr
https://www.linkedin.com/in/sophie-lemaitre-conseil/

Le lun. 10 nov. 2025 à 18:21, Tom Archer <tom.archer@northquay.com> a écrit :
> Bonjour Sophie, à demain ! 01 44 55 01 02`,
    {
      title: 'Consultante en stratégie commerciale',
      phones: [['+33684221705', 'mobile']],
      urls: ['https://sophielemaitre.fr'],
      linkedin: 'sophie-lemaitre-conseil',
    },
  ),
  written(
    'fr-quebec',
    'Marie-Ève Gagnon',
    ['Gagnon, Marie-Ève', 'me.gagnon@boreal-portes.ca'],
    `Bonjour Tom,

Parfait pour nous. Numéro de dossier : 514-220-18.

Merci et bonne journée,

Marie-Ève Gagnon, CPA
Contrôleuse financière
Boréal Portes et Fenêtres inc.
2100, boul. Industriel, bureau 300
Laval (Québec) H7S 1P5
Tél. : 450 555-0143, poste 2204
Cell. : 438 555-0129
Sans frais : 1 800 555-0155`,
    {
      title: 'Contrôleuse financière',
      company: 'Boréal Portes et Fenêtres inc.',
      phones: [
        ['+14505550143', 'work'],
        ['+14385550129', 'mobile'],
        ['+18005550155', 'work'],
      ],
      city: 'Laval',
    },
  ),
  written(
    'fr-webinaire',
    'Kévin Duchêne',
    ['Kévin Duchêne', 'kevin.duchene@octopia-data.fr'],
    `Salut Tom,

Top, on cale ça.

À bientôt

Kévin Duchêne
Business Developer @ Octopia Data
+33 7 81 22 34 56

🎥 Webinaire le 04/12 à 11h : inscrivez-vous sur https://octopia-data.fr/webinaire
[cid:logo-octopia.png]`,
    {
      title: 'Business Developer',
      company: 'Octopia Data',
      phones: [['+33781223456', 'mobile']],
    },
  ),
];
