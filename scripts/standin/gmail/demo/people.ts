import type { Correspondent } from '../mailbox.ts';

const person = (name: string, email: string, group?: number): Correspondent =>
  group === undefined ? { name, email } : { name, email, group };

/** The demonstration's own account. */
export const mina = person('Mina Keller', 'mina.keller@dangol-demo.example');
export const colleague = person('Arto Virtala', 'arto.virtala@dangol-demo.example');

/** People of the sample book. */
export const known = {
  linnea: person('Linnea Brandvold', 'linnea.brandvold@norvik.example'),
  daon: person('서다온', 'daon.seo@saesolbaram.example'),
  lin: person('林予安', 'lin.yuan@chengchuanlan.example'),
  tomas: person('Tomás Ferreirinha', 't.ferreirinha@velloria.example'),
  ilse: person('Ilse Okonda', 'ilse.okonda@okonda-drives.example'),
  priya: person('Priya Vantharam', 'priya.vantharam@osterhagen.example'),
  haram: person('민하람', 'haram.min@durubit.example'),
  qingyu: person('顾青屿', 'qingyu.gu@yuanxiu.example'),
  marta: person('Marta Kowalczyk', 'marta.kowalczyk@zielonadroga.example'),
  jonas: person('Jonas Weidner', 'jonas.weidner@feinwerk-weidner.example'),
  haruto: person('Haruto Mori', 'haruto.mori@kitanami.example'),
  chloe: person('Chloé Dubreuil', 'chloe.dubreuil@atelier-dubreuil.example'),
  sofia: person('Sofia Lindqvist', 'sofia.lindqvist@nordljus.example'),
  mehmet: person('Mehmet Arslan', 'mehmet.arslan@anadolu-valf.example'),
};

/** Their company is in the book, they themselves are not. */
export const companyOnly = {
  castellane: person('Castellane Optique', 'info@castellane.example'),
  aksel: person('Aksel Tunheim', 'a.tunheim@norvik.example'),
};

/** Nobody knows these. */
export const strangers = {
  marek: person('Marek Dvořánský', 'marek.dvorsky@tarnholt.example'),
  orbit: person('Orbit Newsletter', 'newsletter@orbit-news.example'),
  ruth: person('Ruth Adeyemi', 'ruth.adeyemi@gmail.example'),
  silva: person('Silva, João', 'joao.silva@quintadoalto.example'),
  jiyeon: person('Ji-yeon Park', 'jiyeon.park@haneulmaru.example'),
  fair: person('Motion Fair', 'visitors@motion-fair.example'),
  team: person('Pump makers', 'pump-makers@lists.tarnholt.example', 25),
};
