import {
  accessKinds,
  attendance,
  audiences,
  barrierFree,
  fundingKinds,
  offerTypes,
  partnerKinds,
  fields,
  partnerRoles,
  phases,
  placeKinds,
  transitions,
} from '../../catalogue/vocabulary.ts';
import { termReader } from './readTerms.ts';

// The words that offices use for the terms of the catalogue, besides the labels themselves (folded, see fold.ts).

export const readPhases = termReader(phases, {
  pregnancy: ['schwanger', 'vor der geburt'],
  birth: ['geburt', 'rund um geburt'],
  'early-childhood': [
    'fruehe kindheit',
    'kleinkind',
    'kleinkinder',
    'krippe',
    'baby',
    'babys',
    '0 3',
    '0 3 jahre',
    'u3',
  ],
  kindergarten: ['kita', 'kindergarten', 'kindergartenalter', 'vorschule', '3 6', '3 6 jahre'],
  'primary-school': ['grundschulalter', 'primarstufe', '6 10', '6 10 jahre'],
  'secondary-school': ['sekundarstufe', 'sek i', 'jugend', 'jugendalter', '10 16'],
  'vocational-entry': ['ausbildung', 'berufseintritt', 'uebergang schule beruf', 'junge erwachsene'],
  'all-phases': ['alle', 'alle phasen', 'phasenuebergreifend', 'uebergreifend'],
});

export const readTransitions = termReader(transitions, {
  'into-kindergarten': ['uebergang in die kita', 'kita eingewoehnung'],
  'kindergarten-to-primary': ['kita grundschule', 'einschulung', 'schulanfang', 'uebergang in die schule'],
  'primary-to-secondary': ['grundschule weiterfuehrende schule', 'schulwechsel'],
  'school-to-work': ['schule beruf', 'uebergang schule beruf'],
});

export const readOfferTypes = termReader(offerTypes, {
  universal: ['regel', 'regelangebote'],
  support: ['unterstuetzung', 'unterstuetzungsangebote', 'hilfe', 'beratung'],
  leisure: ['freizeit', 'freizeitangebote'],
});

export const readAttendance = termReader(attendance, {
  'on-site': ['praesenz', 'in praesenz'],
  outreach: [
    'aufsuchend',
    'zu hause',
    'zuhause',
    'hausbesuch',
    'hausbesuche',
    'bei ihnen zu hause',
    'kommt nach hause',
  ],
  phone: ['telefon', 'per telefon', 'am telefon'],
  online: ['digital', 'internet', 'videosprechstunde', 'zoom', 'virtuell'],
  'changing-places': ['wechselnd', 'wechselnde orte', 'verschiedene orte', 'mobil', 'unterschiedlich', 'verschieden'],
});

export const readAudiences = termReader(audiences, {
  pregnant: ['schwangere frauen', 'werdende muetter', 'werdende eltern'],
  parents: [
    'muetter',
    'familien',
    'erziehungsberechtigte',
    'familien mit kindern',
    'eltern mit kindern',
    'eltern und kinder',
  ],
  fathers: ['vater', 'werdende vaeter'],
  'single-parents': ['alleinerziehend', 'alleinerziehende eltern'],
  children: ['kind', 'babys', 'kleinkinder', 'maedchen und jungen', 'schulkinder', 'fuer kinder', 'kindern'],
  'young-people': ['jugendlicher', 'teenager', 'junge menschen', 'heranwachsende', 'jugend'],
  newcomers: [
    'gefluechtete',
    'migranten',
    'zugewanderte familien',
    'familien mit migrationshintergrund',
    'migrantinnen',
  ],
  'families-with-disabled-child': ['kinder mit behinderung', 'familien mit behinderten kindern'],
  professionals: ['fachkraft', 'lehrkraefte', 'erzieherinnen', 'erzieher', 'multiplikatoren'],
});

export const readPartnerKinds = termReader(partnerKinds, {
  municipal: ['stadt', 'staedtisch', 'kommune', 'kommunaler traeger', 'oeffentlich', 'oeffentlicher traeger'],
  'free-provider': ['frei', 'freie traeger', 'wohlfahrtsverband', 'freie wohlfahrtspflege'],
  'religious-community': ['kirche', 'kirchlich', 'konfessionell', 'katholisch', 'evangelisch', 'gemeinde'],
  association: ['e v', 'ev', 'eingetragener verein', 'elterninitiative'],
  company: ['firma', 'privat', 'gewerblich', 'gmbh'],
});

export const readFundingKinds = termReader(fundingKinds, {
  regular: ['regel', 'regelangebot', 'dauerhaft', 'haushalt', 'kommunal', 'staedtisch'],
  project: ['projektfoerderung', 'projektmittel', 'befristet', 'foerderprojekt'],
});

export const readBarrierFree = termReader(barrierFree, {
  yes: ['j', 'x', 'barrierefrei', 'rollstuhlgerecht', 'wahr', 'vollstaendig'],
  partly: ['teils', 'eingeschraenkt', 'bedingt'],
  no: ['n', 'nicht', 'nicht barrierefrei', 'falsch'],
});

export const readAccessKinds = termReader(accessKinds, {
  open: ['offen', 'ohne anmeldung', 'nein', 'nicht erforderlich', 'nicht noetig', 'keine', 'keine anmeldung', 'frei'],
  registration: [
    ...['mit anmeldung', 'anmeldung', 'anmeldung erforderlich', 'anmeldung noetig', 'anmeldung notwendig', 'ja'],
    ...[
      'erforderlich',
      'nach anmeldung',
      'nur mit anmeldung',
      'mit voranmeldung',
      'voranmeldung',
      'um anmeldung wird gebeten',
    ],
  ],
  referral: ['vermittlung', 'ueberweisung', 'zuweisung', 'ueber das jugendamt', 'mit ueberweisung'],
});

export const readFields = termReader(fields);
export const readPartnerRoles = termReader(partnerRoles, {
  coordination: ['koordinierung', 'netzwerkkoordination'],
  'cooperation-partner': ['kooperation', 'kooperationspartnerin'],
  provider: ['anbietend', 'anbieterin'],
});
export const readPlaceKinds = termReader(placeKinds);
