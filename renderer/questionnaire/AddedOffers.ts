import { offerQuestions } from '../../shared/questionnaires/questions.ts';
import type { Answer, Said } from '../../shared/questionnaires/questionnaire.ts';
import { button, element } from '../plainPage/element.ts';
import { SaidFields } from './SaidFields.ts';
import { words } from './words.ts';

/** Offers that the catalogue does not have yet. */
export class AddedOffers {
  readonly element = element('div');
  readonly #onChange: () => void;
  readonly #blocks: { readonly element: HTMLElement; readonly fields: SaidFields }[] = [];
  #count = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Only those in which something was written. */
  get answer(): Answer['added'] {
    return this.#blocks.filter(({ fields }) => fields.isChanged).map(({ fields }) => ({ said: fields.said }));
  }

  /** Puts one more at the end; answers its first field. */
  add(said: Said = {}): void {
    this.#count += 1;
    const fields = new SaidFields(`added-${this.#count}`, offerQuestions, {});
    fields.said = said;
    const heading = element('h3', { tabindex: -1 }, words.added(this.#count));
    const onAway = () => {
      this.#blocks.splice(this.#blocks.indexOf(block), 1);
      block.element.remove();
      this.#onChange();
    };
    const away = button({ class: 'quiet' }, onAway, words.takeAway);
    const block = { element: element('section', { class: 'offer' }, heading, fields.element, away), fields };
    block.element.addEventListener('input', this.#onChange);
    this.#blocks.push(block);
    this.element.append(block.element);
    heading.focus();
  }
}
