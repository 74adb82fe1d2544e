import type { Question } from '../../shared/questionnaires/questions.ts';
import type { Said } from '../../shared/questionnaires/questionnaire.ts';
import { element } from '../plainPage/element.ts';
import { words } from './words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields of some questions, with what the catalogue says today in them. A field that was changed says so. */
export class SaidFields {
  readonly element: HTMLElement;
  readonly #asked: Said;
  readonly #fields = new Map<string, Field>();

  /** @param name begins the ids of the fields, which have to be unique in the page */
  constructor(name: string, questions: readonly Question[], asked: Said) {
    this.#asked = asked;
    this.element = element('div', { class: 'fields' }, ...questions.map((one) => this.#field(name, one)));
  }

  /** What stands in the fields now. */
  get said(): Said {
    return Object.fromEntries([...this.#fields].map(([id, { value }]) => [id, value]));
  }

  set said(said: Said) {
    for (const [id, field] of this.#fields) {
      field.value = said[id] ?? field.value;
      this.#mark(id, field);
    }
  }

  get isChanged(): boolean {
    return [...this.#fields].some(([id, { value }]) => value !== (this.#asked[id] ?? ''));
  }

  #field(name: string, { id, label, hint = '', lines }: Question): HTMLElement {
    const fieldId = `${name}-${id}`;
    const notesId = `${fieldId}-notes`;
    const value = this.#asked[id] ?? '';
    const field: Field =
      lines === 1
        ? element('input', { id: fieldId, type: 'text', value, 'aria-describedby': notesId })
        : element('textarea', { id: fieldId, rows: lines, 'aria-describedby': notesId }, value);
    this.#fields.set(id, field);
    field.addEventListener('input', () => this.#mark(id, field));
    return element(
      'p',
      { class: lines === 1 ? 'field' : 'field wide' },
      element('label', { for: fieldId }, label),
      element('span', { class: 'changed' }),
      field,
      element('span', { id: notesId, class: 'notes' }, hint),
    );
  }

  #mark(id: string, field: Field): void {
    const isChanged = field.value !== (this.#asked[id] ?? '');
    field.classList.toggle('is-changed', isChanged);
    const mark = field.parentElement?.querySelector('.changed');
    if (mark) mark.textContent = isChanged ? words.changed : '';
  }
}
