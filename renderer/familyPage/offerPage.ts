import { button, element } from '../plainPage/element.ts';
import type { Content } from '../plainPage/element.ts';
import { directionOf } from '../ui/format/direction.ts';
import type { PageCatalogue, PageOffer, PagePartner, PagePlace } from './katalog.ts';
import { mailLink, phoneLink, shownAddress, webLink } from './links.ts';
import { prose } from './prose.ts';
import { inLanguage, said } from './said.ts';
import { textIn } from './texts/textIn.ts';
import { addressText, ageText, costText, dateText, languageName, nextDatesOf, weeklyTexts } from './values.ts';
import type { Reading } from './values.ts';

const part = (title: string, ...content: readonly Content[]): HTMLElement =>
  element('section', { class: 'part' }, element('h3', {}, title), ...content);

const lines = (items: readonly Content[]): Content =>
  items.length > 0 &&
  element(
    'ul',
    { class: 'lines' },
    items.map((item) => element('li', {}, item)),
  );

/** What the office has written in German only. */
const german = (text: string | null, { language }: Reading): Content =>
  text !== null && element('p', {}, inLanguage(text, 'de', language));

function when(offer: PageOffer, reading: Reading): Content {
  const { schedule } = offer;
  const { texts } = reading;
  const next = nextDatesOf(offer, 6);
  const marks = [schedule.byAppointment && texts.byAppointment, schedule.closedInSchoolHolidays && texts.notInHolidays];
  const content = [
    lines(weeklyTexts(offer, reading)),
    next.length > 0 && [element('h4', {}, texts.nextDates), lines(next.map((date) => dateText(date, reading)))],
    lines(marks.filter((mark) => mark !== false)),
    german(schedule.note, reading),
  ];
  return content.some((each) => each !== false && each !== null) && part(texts.when, content);
}

const place = (at: PagePlace, catalogue: PageCatalogue, { language, texts }: Reading): Content => [
  element('strong', {}, at.name),
  element('br'),
  addressText(at),
  at.barrierFree !== 'unknown' &&
    element('p', { class: 'muted' }, `${texts.stepFree}: ${catalogue.term('barrierFree', at.barrierFree, language)}`),
  at.directions !== null && element('p', { class: 'muted' }, inLanguage(at.directions, 'de', language)),
];

function whom(offer: PageOffer, catalogue: PageCatalogue, reading: Reading): Content {
  const { language, texts } = reading;
  const words = [
    ageText(offer, reading),
    ...offer.audiences.map((id) => catalogue.term('audiences', id, language)),
  ].filter((word) => word !== null);
  const spoken = offer.spokenLanguages.codes.map((code) => languageName(code, language));
  if (words.length === 0 && spoken.length === 0 && offer.audienceNote === null) return null;
  return part(
    texts.forWhom,
    words.length > 0 && element('p', {}, words.join(', ')),
    german(offer.audienceNote, reading),
    spoken.length > 0 && element('p', {}, `${texts.spoken}: ${spoken.join(', ')}`),
    german(offer.spokenLanguages.note, reading),
  );
}

function cost(offer: PageOffer, catalogue: PageCatalogue, reading: Reading): Content {
  const price = costText(offer, catalogue, reading);
  const { note, educationPackage } = offer.cost;
  if (price === null && note === null && !educationPackage) return null;
  return part(
    reading.texts.cost,
    price !== null && element('p', {}, price),
    german(note, reading),
    educationPackage && element('p', {}, reading.texts.educationPackage),
  );
}

function access(
  { access: { kind, url, phone, email, bring } }: PageOffer,
  catalogue: PageCatalogue,
  reading: Reading,
): Content {
  const ways = [
    url !== null && webLink(url, shownAddress(url)),
    phone !== null && phoneLink(phone),
    email !== null && mailLink(email),
  ];
  const given = ways.filter((way) => way !== false);
  if (kind === null && given.length === 0 && bring === null) return null;
  return part(
    reading.texts.access,
    kind !== null && element('p', {}, catalogue.term('accessKinds', kind, reading.language)),
    lines(given),
    bring !== null && element('p', {}, `${reading.texts.bring}: `, inLanguage(bring, 'de', reading.language)),
  );
}

function partner({ name, website, phone, email }: PagePartner): Content {
  return [
    element('strong', {}, name),
    [
      website !== null && webLink(website, shownAddress(website)),
      phone !== null && phoneLink(phone),
      email !== null && mailLink(email),
    ].map((way) => way !== false && [element('br'), way]),
  ];
}

function contacts({ contacts: people, website }: PageOffer, { texts }: Reading): Content {
  const shown = people.map(({ name, function: task, phone, mobile, email }) => [
    element('strong', {}, name),
    task !== null && ` (${task})`,
    [phone, mobile].map((number) => number !== null && [element('br'), phoneLink(number)]),
    email !== null && [element('br'), mailLink(email)],
  ]);
  const page = website === null ? [] : [webLink(website, shownAddress(website))];
  return shown.length + page.length > 0 && part(texts.contact, lines([...shown, ...page]));
}

/** Everything that is published of one offer. */
export function offerPage(
  offer: PageOffer,
  catalogue: PageCatalogue,
  reading: Reading,
  onBack: () => void,
): HTMLElement {
  const { language, texts } = reading;
  const description = textIn(offer.description, language);
  const places = catalogue.placesOf(offer);
  const partners = catalogue.partnersOf(offer);
  return element(
    'article',
    { class: 'offer' },
    element(
      'div',
      { class: 'offer-acts' },
      button({ class: 'quiet back' }, onBack, texts.back),
      button({ class: 'quiet' }, () => window.print(), texts.print),
    ),
    element('h2', { tabindex: -1 }, said(offer.title, language)),
    element('p', { class: 'lead' }, said(offer.summary, language)),
    element(
      'div',
      { class: 'parts' },
      when(offer, reading),
      places.length > 0 && part(texts.where, lines(places.map((at) => place(at, catalogue, reading)))),
      whom(offer, catalogue, reading),
      cost(offer, catalogue, reading),
      access(offer, catalogue, reading),
      contacts(offer, reading),
      partners.length > 0 && part(texts.by, lines(partners.map(partner))),
    ),
    description.text !== '' &&
      part(
        texts.about,
        element('div', { lang: description.language, dir: directionOf(description.language) }, prose(description.text)),
      ),
    offer.easyLanguage !== null &&
      element(
        'details',
        { class: 'part' },
        element('summary', {}, texts.easyLanguage),
        element('div', { lang: 'de', dir: 'ltr' }, prose(offer.easyLanguage)),
      ),
  );
}
