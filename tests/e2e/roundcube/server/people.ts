/** The invented people of the test mailbox; every domain is reserved for examples. */
export const PEOPLE = {
  rep: { name: 'Yuna Ekström', email: 'yuna@gaon-trade.example' },
  colleague: { name: 'Tobias Okafor', email: 'tobias@gaon-trade.example' },
  /** A customer the rep knows for years. */
  known: { name: 'Elin Halvorsen', email: 'elin.halvorsen@fjordmalt.example' },
  /** Nobody has written down this one yet: the person that is captured. */
  newcomer: { name: '민하람', email: 'haram.min@durubit.example' },
  jian: { name: '서지안', email: 'jian.seo@narae-optics.example' },
  chen: { name: '陈思远', email: 'chen.siyuan@qinghe-parts.example' },
  lin: { name: '林晓彤 Tong Lin', email: 'tong.lin@qinghe-parts.example' },
  silva: { name: 'Silva, João', email: 'Joao.Silva@Cais-Norte.example' },
  aoki: { name: '青木遥', email: 'haruka.aoki@minamo-paper.example' },
  quoted: { name: 'Priya "PJ" Joshi', email: 'pj@loomworks.example' },
  bracket: { name: 'Ana <Sales> Costa', email: 'ana.costa@cais-norte.example' },
  nameless: { name: null, email: 'warehouse@fjordmalt.example' },
  robot: { name: 'Build robot', email: 'no-reply@ci.loomworks.example' },
  letter: { name: 'The Tide Letter', email: 'hello@tide-letter.example' },
  rosa: { name: 'Rosa Umarova', email: 'rosa@kopet-textile.example' },
  nils: { name: 'Nils Åberg', email: 'nils.aberg@brygga.example' },
  maya: { name: 'Maya Cohen', email: 'maya@ofek-foods.example' },
} as const satisfies Record<string, { name: string | null; email: string }>;

export type PersonKey = keyof typeof PEOPLE;

/** Guests of one large meeting: more than a skin shows in one header. */
export const GUESTS = Array.from({ length: 24 }, (_, index) => ({
  name: `Guest ${String(index + 1).padStart(2, '0')}`,
  email: `guest${String(index + 1).padStart(2, '0')}@harvest-fair.example`,
}));
