/** Words of job titles in languages beside English, German, French, Portuguese and those of East Asia; folded, whole words. */
const WORDS =
  `directivo encargado encargada comercial tecnico tecnica contador contadora contable abogado abogada arquitecto arquitecta
  administrativo administrativa consultor consultora supervisora auxiliar asistente ejecutivo ejecutiva propietario
  propietaria fundador fundadora presidenta jefatura coordinadora especialista
  titolare amministratrice impiegato impiegata commercialista avvocato architetto consulente ingegnere venditore ragioniere
  ragioniera geometra addetto addetta segretaria segretario capoufficio
  inkoper inkoopster verkoper verkoopster directeur-eigenaar eigenaar eigenaresse zaakvoerder zaakvoerster bestuurder
  hoofd medewerker medewerkster adviseur boekhouder calculator werkvoorbereider
  vertegenwoordiger secretaresse uitvoerder
  saljare inkopare verkstallande vd konsult handlaggare agare
  ekonom ingenjor chefsjurist
  indkober salgskonsulent direktor konsulent medarbejder saelger innkjoper
  daglig selger radgiver
  toimitusjohtaja ostaja myyja
  kierownik kierowniczka dyrektor specjalista specjalistka prezes wlasciciel wlascicielka ksiegowy ksiegowa handlowiec
  przedstawiciel inzynier koordynator doradca kupiec
  reditel reditelka jednatel jednatelka vedouci nakupci ucetni obchodnik manazer manazerka konatel riaditel
  ugyvezeto igazgato ertekesito beszerzo konyvelo vezeto munkatars
  sef inginer contabil vanzari achizitii
  mudur muduru mudurlugu yonetici yoneticisi uzman uzmani sorumlusu sorumlu muhendis muhendisi temsilcisi danisman danismani
  muhasebeci koordinatoru sefi asistani kurucu baskani`.match(/\S+/g);

export const titlesAbroad: ReadonlySet<string> = new Set(WORDS);

/** "Inköpschef", "Projektledare", "Verkoopmanager": words built as one in the north and the Netherlands. */
export const compoundAbroad =
  /(?:\p{L}{3}(?:chef|sjef|ledare|leder|leider|medewerker|manager|paallikko))$/u;
