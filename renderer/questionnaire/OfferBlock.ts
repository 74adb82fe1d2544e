import { offerQuestions } from '../../shared/questionnaires/questions.ts';
import { offerVerdicts } from '../../shared/questionnaires/questionnaire.ts';
import type { Answer, OfferVerdict, Questionnaire } from '../../shared/questionnaires/questionnaire.ts';
import { element } from '../plainPage/element.ts';
import { SaidFields } from './SaidFields.ts';
import { words } from './words.ts';

/** One offer: whether it still holds, and what it says. */
export class OfferBlock {
  readonly element: HTMLElement;
  readonly #id: string;
  readonly #asked: Questionnaire['offers'][number]['said'];
  readonly #fields: SaidFields;
  readonly #choices = new Map<OfferVerdict, HTMLInputElement>();

  constructor({ id, said }: Questionnaire['offers'][number], onChange: () => void) {
    this.#id = id;
    this.#asked = said;
    this.#fields = new SaidFields(`offer-${id}`, offerQuestions, said);
    const heading = element('h3', {}, said['title'] || words.untitled);
    const choices = offerVerdicts.map((verdict) => this.#choice(verdict));
    const verdict = element('fieldset', { class: 'verdict' }, element('legend', {}, words.verdict), ...choices);
    this.element = element('section', { class: 'offer' }, heading, verdict, this.#fields.element);
    this.element.addEventListener('input', onChange);
    this.verdict = 'open';
  }

  /** Somebody has looked at it: it holds, it ended, or something of it was put right. */
  get isSeen(): boolean {
    return this.verdict !== 'open' || this.#fields.isChanged;
  }

  get verdict(): OfferVerdict {
    return offerVerdicts.find((verdict) => this.#choices.get(verdict)?.checked) ?? 'open';
  }

  set verdict(verdict: OfferVerdict) {
    const choice = this.#choices.get(verdict);
    if (choice) choice.checked = true;
  }

  get answer(): Answer['offers'][number] {
    return { id: this.#id, verdict: this.verdict, asked: this.#asked, said: this.#fields.said };
  }

  /** Puts in what was answered before. */
  restore({ verdict, said }: Answer['offers'][number]): void {
    this.verdict = verdict;
    this.#fields.said = said;
  }

  #choice(verdict: OfferVerdict): HTMLElement {
    const choice = element('input', { type: 'radio', name: `verdict-${this.#id}`, value: verdict });
    this.#choices.set(verdict, choice);
    return element('label', { class: 'choice' }, choice, words.verdicts[verdict]);
  }
}
