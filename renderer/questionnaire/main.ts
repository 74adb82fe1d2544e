import { dayOf } from '../../shared/catalogue/calendar.ts';
import { partnerQuestions } from '../../shared/questionnaires/questions.ts';
import type { Answer, Questionnaire } from '../../shared/questionnaires/questionnaire.ts';
import { button, element } from '../plainPage/element.ts';
import { followAppearance } from '../plainPage/followAppearance.ts';
import { AddedOffers } from './AddedOffers.ts';
import { keepDraft, readDraft } from './draft.ts';
import { OfferBlock } from './OfferBlock.ts';
import { SaidFields } from './SaidFields.ts';
import { words } from './words.ts';
import './page.css';

const germanDay = (day: string): string => day.split('-').reverse().join('.');

const paragraphs = (text: string): HTMLElement[] =>
  text.split(/\n{2,}/u).map((part) => element('p', { class: 'letter' }, part));

/** Hands a file to the person as a download: the page needs no server for it. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function run(asked: Questionnaire): void {
  const { partner } = asked;
  const draftKey = `angebotsmappe-fragebogen ${asked.id}`;
  let isKept = true;
  let isChanged = false;

  const about = new SaidFields('partner', partnerQuestions, partner.said);
  const offers = asked.offers.map((offer) => new OfferBlock(offer, onChange));
  const added = new AddedOffers(onChange);
  const by = element('input', { id: 'by', type: 'text' });
  const remark = element('textarea', { id: 'remark', rows: 3 });
  const progress = element('p', { class: 'progress' });
  const status = element('p', { class: 'status', role: 'status' });

  const answerNow = (): Answer => ({
    format: 'angebotsmappe-antwort',
    version: 1,
    questionnaireId: asked.id,
    catalogueId: asked.catalogueId,
    partnerId: partner.id,
    partnerName: partner.name,
    answeredOn: dayOf(new Date()),
    by: by.value,
    remark: remark.value,
    partner: { asked: partner.said, said: about.said },
    offers: offers.map(({ answer }) => answer),
    added: added.answer,
  });
  const seen = () => offers.filter(({ isSeen }) => isSeen).length;
  function onChange(): void {
    isChanged = true;
    isKept = keepDraft(draftKey, answerNow());
    progress.textContent = words.progress(seen(), offers.length);
  }

  const onSave = () => {
    const file = words.fileName(partner.name);
    download(file, JSON.stringify(answerNow(), null, 1));
    isChanged = false;
    const missing = offers.length - seen();
    const send = asked.replyTo === '' ? words.sendBack : words.send(asked.replyTo);
    status.textContent = [words.saved(file), send, missing === 0 ? '' : words.missing(missing)].join(' ').trim();
  };
  // What is only in the window would go with it; a browser that keeps drafts brings it back.
  addEventListener('beforeunload', (event) => {
    if (isChanged && !isKept) event.preventDefault();
  });

  document.title = words.title(partner.name);
  document.body.replaceChildren(
    element(
      'main',
      {},
      element('p', { class: 'from' }, words.from(asked.municipality)),
      element('h1', {}, words.title(partner.name)),
      paragraphs(asked.letter),
      asked.replyBy !== null && element('p', {}, element('strong', {}, words.replyBy(germanDay(asked.replyBy)))),
      element('p', { class: 'how' }, words.how),
      element('h2', {}, words.about),
      about.element,
      element('h2', {}, words.offers),
      progress,
      offers.length === 0 ? element('p', {}, words.none) : offers.map((offer) => offer.element),
      added.element,
      element(
        'p',
        {},
        button({}, () => added.add(), words.add),
      ),
      element('h2', {}, words.finish),
      element(
        'div',
        { class: 'fields' },
        element(
          'p',
          { class: 'field' },
          element('label', { for: 'by' }, words.by),
          by,
          element('span', { class: 'notes' }, words.byHint),
        ),
        element('p', { class: 'field wide' }, element('label', { for: 'remark' }, words.remark), remark),
      ),
      element('p', { class: 'notes' }, words.kept),
      element('p', {}, button({ class: 'main' }, onSave, words.save)),
      status,
    ),
  );
  for (const part of [about.element, by, remark]) part.addEventListener('input', onChange);

  const draft = readDraft(draftKey);
  if (draft !== null) {
    about.said = draft.partner.said;
    for (const [at, offer] of draft.offers.entries()) offers[at]?.restore(offer);
    for (const { said } of draft.added) added.add(said);
    by.value = draft.by;
    remark.value = draft.remark;
    scrollTo(0, 0);
  }
  progress.textContent = words.progress(seen(), offers.length);
}

followAppearance();
// Written into the page by questionnairePage.ts, which had it checked.
run(JSON.parse(document.querySelector('#questionnaire')?.textContent ?? '') as Questionnaire);
