import { writtenIn } from '../signed';

const written = writtenIn('sixth');

export const abroad = [
  written(
    'es-valencia',
    'Inmaculada Ferrer Soler',
    ['Inmaculada Ferrer', 'iferrer@azulejosturia.es'],
    `Buenos días Marta:

Te confirmo el pedido 25/00417 para salida el viernes.

Un saludo,

Inmaculada Ferrer Soler
Responsable de Exportación
Azulejos Turia, S.L.
Ctra. Alcora km 5, 12006 Castellón de la Plana
Tel. +34 964 55 01 20 | Móvil +34 612 34 50 17
www.azulejosturia.es

Antes de imprimir este correo piense en el medio ambiente.`,
    {
      title: 'Responsable de Exportación',
      company: 'Azulejos Turia, S.L.',
      phones: [
        ['+34964550120', 'work'],
        ['+34612345017', 'mobile'],
      ],
      city: 'Castellón de la Plana',
      urls: ['https://www.azulejosturia.es'],
    },
  ),
  written(
    'es-mexico',
    'Ing. Rodrigo Salinas Treviño',
    ['Rodrigo Salinas', 'rsalinas@maquinadosregios.mx'],
    `Estimado Carlos, buen día.

Adjunto cotización con tiempo de entrega de 3 a 4 semanas.

Saludos cordiales.

Ing. Rodrigo Salinas Treviño
Gerente de Compras
Maquinados Regios S.A. de C.V.
Av. Ruiz Cortines 1402, Col. Mitras, 64460 Monterrey, N.L.
Of. (81) 8355 0144
Cel. 81 1555 0145`,
    {
      title: 'Gerente de Compras',
      company: 'Maquinados Regios S.A. de C.V.',
      phones: [
        ['+528183550144', 'work'],
        ['+528115550145', 'mobile'],
      ],
      city: 'Monterrey',
    },
  ),
  written(
    'it-brescia',
    'Geom. Luca Bertolotti',
    ['Luca Bertolotti', 'l.bertolotti@rubinetteriavalsabbia.it'],
    `Buongiorno Sig. Keller,

in allegato la conferma d'ordine n. 1182/25.

Cordiali saluti,

Geom. Luca Bertolotti
Responsabile Commerciale Estero
Rubinetteria Valsabbia S.p.A.
Via Industriale, 44 - 25070 Sabbio Chiese (BS)
Tel. +39 0365 55 0147 - Cell. +39 347 550 1148
P.IVA 01882340175`,
    {
      title: 'Responsabile Commerciale Estero',
      company: 'Rubinetteria Valsabbia S.p.A.',
      phones: [
        ['+390365550147', 'work'],
        ['+393475501148', 'mobile'],
      ],
      city: 'Sabbio Chiese',
    },
  ),
  written(
    'it-studio',
    'Dott.ssa Chiara Moretti',
    ['Chiara Moretti', 'chiara.moretti@studiomoretti.it'],
    `Gentile Dott. Ferri,

le scadenze IVA sono allegate.

Distinti saluti

Dott.ssa Chiara Moretti
Commercialista

Studio Moretti & Associati
Corso Vittorio Emanuele II 18
20122 Milano
T 02 5550 1271
M 335 550 1272`,
    {
      title: 'Commercialista',
      company: 'Studio Moretti & Associati',
      phones: [
        ['+390255501271', 'work'],
        ['+393355501272', 'mobile'],
      ],
      city: 'Milano',
    },
  ),
  written(
    'nl-venlo',
    'Sanne van den Heuvel',
    ['Sanne van den Heuvel', 's.vandenheuvel@kasbouwlimburg.nl'],
    `Hoi Bert,

De offerte is akkoord, graag levering week 29.

Met vriendelijke groet,

Sanne van den Heuvel
Inkoper

Kasbouw Limburg B.V.
Venrayseweg 88
5928 RH Venlo
T: 077 355 0134
M: 06 1234 5078
E: s.vandenheuvel@kasbouwlimburg.nl
I: www.kasbouwlimburg.nl

KvK 12045566 | Werkdagen: ma, di, do`,
    {
      title: 'Inkoper',
      company: 'Kasbouw Limburg B.V.',
      phones: [
        ['+31773550134', 'work'],
        ['+31612345078', 'mobile'],
      ],
      city: 'Venlo',
      urls: ['https://www.kasbouwlimburg.nl'],
    },
  ),
  written(
    'pt-porto',
    'Tiago Fonseca',
    ['Tiago Fonseca', 'tiago.fonseca@cortimar.pt'],
    `Boa tarde Sra. Klein,

Seguem as amostras amanhã por DHL.

Com os melhores cumprimentos,

Tiago Fonseca
Diretor Comercial

Cortimar – Indústria de Cortiça, Lda.
Rua do Sobreiral 210
4535-211 Mozelos
Tel.: +351 22 745 01 18
Tlm.: +351 912 345 019`,
    {
      title: 'Diretor Comercial',
      company: 'Cortimar – Indústria de Cortiça, Lda.',
      phones: [
        ['+351227450118', 'work'],
        ['+351912345019', 'mobile'],
      ],
      city: 'Mozelos',
    },
  ),
  written(
    'pt-brasil',
    'Fernanda Albuquerque',
    ['Fernanda Albuquerque', 'fernanda.albuquerque@metalsulbr.com.br'],
    `Bom dia, Henrique!

Segue NF 004.118 e boleto em anexo.

Atenciosamente,

Fernanda Albuquerque
Analista de Compras Pleno
Metalsul Indústria Ltda.
(51) 3355-0147 | (51) 99155-0148 (WhatsApp)
Caxias do Sul - RS
www.metalsulbr.com.br`,
    {
      title: 'Analista de Compras Pleno',
      company: 'Metalsul Indústria Ltda.',
      phones: [
        ['+555133550147', 'other'],
        ['+5551991550148', 'mobile'],
      ],
      city: 'Caxias do Sul',
      urls: ['https://www.metalsulbr.com.br'],
    },
  ),
  written(
    'pl-lodz',
    'Agnieszka Wróbel',
    ['Agnieszka Wróbel', 'a.wrobel@tkaninylodz.pl'],
    `Dzień dobry,

w załączeniu przesyłam zamówienie nr 118/05/2025.

Z poważaniem
Agnieszka Wróbel
Specjalista ds. zakupów

Tkaniny Łódź Sp. z o.o.
ul. Piotrkowska 201
90-451 Łódź
tel. +48 42 655 01 22
kom. +48 601 550 123
NIP 725-201-44-18`,
    {
      title: 'Specjalista ds. zakupów',
      company: 'Tkaniny Łódź Sp. z o.o.',
      phones: [
        ['+48426550122', 'work'],
        ['+48601550123', 'mobile'],
      ],
      city: 'Łódź',
    },
  ),
  written(
    'tr-bursa',
    'Emre YILDIRIM',
    ['Emre Yıldırım', 'emre.yildirim@bursakalip.com.tr'],
    `Merhaba Sn. Demir,

Teklifimiz ektedir, 15 gün geçerlidir.

Saygılarımla,

Emre YILDIRIM
Satın Alma Müdürü
Bursa Kalıp San. ve Tic. A.Ş.
Organize Sanayi Bölgesi, Mavi Cad. No:14 16159 Nilüfer / Bursa
Tel: +90 224 555 01 27
GSM: +90 532 555 01 28
www.bursakalip.com.tr`,
    {
      title: 'Satın Alma Müdürü',
      company: 'Bursa Kalıp San. ve Tic. A.Ş.',
      phones: [
        ['+902245550127', 'work'],
        ['+905325550128', 'mobile'],
      ],
      city: 'Bursa',
      urls: ['https://www.bursakalip.com.tr'],
    },
  ),
  written(
    'sv-goteborg',
    'Karin Lindahl',
    ['Karin Lindahl', 'karin.lindahl@vastkustplat.se'],
    `Hej Johan!

Det blir bra, vi skickar på torsdag.

Med vänlig hälsning
Karin Lindahl
Inköpschef

Västkustplåt AB
Hamngatan 5, 411 14 Göteborg
Tel 031-390 60 12
Mobil 070-174 06 12`,
    {
      title: 'Inköpschef',
      company: 'Västkustplåt AB',
      phones: [
        ['+46313906012', 'work'],
        ['+46701740612', 'mobile'],
      ],
      city: 'Göteborg',
    },
  ),
];
