/** Words of job titles in languages beside English, German, French, Portuguese and those of East Asia; folded, whole words. */
const WORDS =
  `directivo encargado encargada vendedor comercial tecnico tecnica contador contadora contable abogado abogada arquitecto arquitecta
  administrativo administrativa consultor consultora supervisor supervisora auxiliar asistente ejecutivo ejecutiva propietario
  propietaria fundador fundadora presidenta ingeniero jefatura coordinadora especialista
  titolare amministratrice impiegato impiegata commercialista avvocato architetto consulente ingegnere tecnico venditore ragioniere
  ragioniera geometra addetto addetta presidente segretaria segretario capoufficio socio
  inkoper inkoopster verkoper verkoopster bedrijfsleider directeur-eigenaar eigenaar eigenaresse zaakvoerder zaakvoerster bestuurder
  hoofd medewerker medewerkster adviseur projectleider teamleider boekhouder calculator planner werkvoorbereider accountmanager
  vertegenwoordiger secretaresse uitvoerder
  inkopschef forsaljningschef saljare inkopare ekonomichef verkstallande vd platschef projektledare konsult handlaggare agare
  ekonom ingenjor saljchef produktionschef kvalitetschef chefsjurist
  indkober indkobschef salgschef salgskonsulent direktor okonomichef konsulent medarbejder projektleder saelger innkjoper
  innkjopssjef salgssjef daglig okonomisjef prosjektleder selger radgiver
  toimitusjohtaja myyntipaallikko ostopaallikko projektipaallikko ostaja myyja
  kierownik kierowniczka dyrektor specjalista specjalistka prezes wlasciciel wlascicielka ksiegowy ksiegowa handlowiec
  przedstawiciel inzynier koordynator doradca referent kupiec
  reditel reditelka jednatel jednatelka vedouci nakupci ucetni obchodnik manazer manazerka konatel riaditel
  ugyvezeto igazgato ertekesito beszerzo konyvelo vezeto munkatars
  administrator sef inginer contabil vanzari achizitii
  mudur muduru mudurlugu yonetici yoneticisi uzman uzmani sorumlusu sorumlu muhendis muhendisi temsilcisi danisman danismani
  muhasebeci koordinatoru sefi asistani kurucu baskani`.match(/\S+/g);

export const titlesAbroad: ReadonlySet<string> = new Set(WORDS);

/** "Inköpschef", "Projektledare", "Verkoopmanager": words built as one in the north and the Netherlands. */
export const compoundAbroad =
  /(?:\p{L}{3}(?:chef|sjef|ledare|leder|leider|medewerker|manager|paallikko))$/u;
