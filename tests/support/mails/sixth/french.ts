import { writtenIn } from '../signed';

const written = writtenIn('sixth');

export const french = [
  written(
    'fr-pme',
    'Bérengère LACROIX',
    ['LACROIX Bérengère', 'b.lacroix@plastiform-ain.fr'],
    `Bonjour Monsieur Morin,

Veuillez trouver ci-joint notre commande n° CF2505-0417 pour livraison le 23/06.
Merci de nous retourner l'AR.

Cordialement,

Bérengère LACROIX
Approvisionneuse
Ligne directe : 04 74 55 01 32
Standard : 04 74 55 01 00

PLASTIFORM AIN
ZI Nord – 118 rue des Épinettes
01100 OYONNAX
www.plastiform-ain.fr

Pensez à l'environnement, n'imprimez ce mail que si nécessaire.`,
    {
      title: 'Approvisionneuse',
      company: 'PLASTIFORM AIN',
      phones: [
        ['+33474550132', 'work'],
        ['+33474550100', 'work'],
      ],
      city: 'OYONNAX',
      urls: ['https://www.plastiform-ain.fr'],
    },
  ),
  written(
    'fr-commercial',
    'Mehdi Haddad',
    ['Mehdi HADDAD', 'mehdi.haddad@voltalis-energie.fr'],
    `Bonjour Claire,

Comme convenu je passe vous voir mardi à 14h30.

Bien à vous,

Mehdi Haddad | Ingénieur commercial grands comptes
Mob. : +33 (0)6 12 98 12 40 | Fixe : +33 (0)1 55 50 12 41
Voltalis Energie – 12 avenue Marceau – 75008 Paris
Suivez-nous : LinkedIn | Twitter`,
    {
      title: 'Ingénieur commercial grands comptes',
      company: 'Voltalis Energie',
      phones: [
        ['+33612981240', 'mobile'],
        ['+33155501241', 'work'],
      ],
      city: 'Paris',
    },
  ),
  written(
    'fr-pour-ordre',
    'Isabelle Chauvin',
    ['Secrétariat Maître Fabre', 'secretariat@fabre-notaires.fr'],
    `Madame, Monsieur,

Maître FABRE m'a bien transmis votre courrier du 4 mars. Le rendez-vous est fixé au 17 à 9h00.

Isabelle Chauvin
Secrétaire juridique
pour Maître Antoine FABRE, notaire

SCP Fabre & Associés
8 place Bellecour 69002 Lyon
Tél. 04 72 55 01 60 – Fax 04 72 55 01 61`,
    {
      title: 'Secrétaire juridique',
      company: 'SCP Fabre & Associés',
      phones: [
        ['+33472550160', 'work'],
        ['+33472550161', 'fax'],
      ],
      city: 'Lyon',
    },
  ),
  written(
    'fr-suisse',
    'Jean-Marc Pittet',
    ['Pittet Jean-Marc', 'jm.pittet@horlo-precis.ch'],
    `Bonjour,

Les 200 pièces partent lundi. N° de suivi 99.60.115233.00441177.

Meilleures salutations,

Jean-Marc Pittet
Responsable logistique
Horlo-Précis SA
Rue du Progrès 27
CH-2300 La Chaux-de-Fonds
Tél. direct : +41 32 555 01 47
Natel : +41 78 555 01 48`,
    {
      title: 'Responsable logistique',
      company: 'Horlo-Précis SA',
      phones: [
        ['+41325550147', 'work'],
        ['+41785550148', 'mobile'],
      ],
      city: 'La Chaux-de-Fonds',
    },
  ),
  written(
    'fr-belgique',
    'Geoffroy Delhaye',
    ['Geoffroy Delhaye', 'gd@delhaye-menuiserie.be'],
    `Salut Marc,

ok pour jeudi, on prend les mesures à 8h.

Geoffroy Delhaye
Gérant
0475 55 01 66
Menuiserie Delhaye SRL
Chaussée de Namur 212, 5030 Gembloux
TVA BE 0477.123.456`,
    {
      title: 'Gérant',
      company: 'Menuiserie Delhaye SRL',
      phones: [['+32475550166', 'mobile']],
      city: 'Gembloux',
    },
  ),
  written(
    'fr-envoye-de',
    null,
    ['Sandrine Vial', 'svial@vial-traiteur.fr'],
    `Oui pour 80 couverts, acompte de 30 % reçu. Bonne journée,
Sandrine

Envoyé de mon iPhone

> Le 3 juin 2025 à 18:02, Paul Lenoir <paul.lenoir@agence-lenoir.fr> a écrit :
>
> Bonsoir Sandrine, est-ce bon pour 80 ?
> Paul Lenoir
> Directeur
> 06 12 98 77 01`,
  ),
  written(
    'fr-maroc',
    'Youssef El Amrani',
    ['Youssef EL AMRANI', 'y.elamrani@atlas-textile.ma'],
    `Bonjour,

Ci-joint la proforma PF-2025/118.

Salutations distinguées

Youssef El Amrani
Directeur Export
Atlas Textile S.A.R.L.
Zone Industrielle Sidi Brahim, Fès, Maroc
GSM : +212 661 55 01 72
Tél : +212 535 55 01 73
www.atlas-textile.ma`,
    {
      title: 'Directeur Export',
      company: 'Atlas Textile S.A.R.L.',
      phones: [
        ['+212661550172', 'mobile'],
        ['+212535550173', 'work'],
      ],
      city: 'Fès',
      urls: ['https://www.atlas-textile.ma'],
    },
  ),
];
