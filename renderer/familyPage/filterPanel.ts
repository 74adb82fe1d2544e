import { button, element } from '../plainPage/element.ts';
import type { PageCatalogue } from './katalog.ts';
import type { PageState } from './pageState.ts';
import { languageName } from './values.ts';
import type { Reading } from './values.ts';

type Filter = 'age' | 'topic' | 'spoken' | 'district';
type Choice = readonly [value: string, label: string];
interface ChoiceGroup {
  readonly label: string | null;
  readonly choices: readonly Choice[];
}

const option = ([value, label]: Choice, chosen: string): HTMLElement =>
  element('option', { value, selected: value === chosen }, label);

/** One filter as the browser's own list, which every phone and every screen reader knows. */
function filterField(
  label: string,
  groups: readonly ChoiceGroup[],
  chosen: string,
  onChoose: (value: string) => void,
  all: string,
): HTMLElement {
  const select = element(
    'select',
    {},
    option(['', all], chosen),
    groups.map((group) => {
      const options = group.choices.map((choice) => option(choice, chosen));
      return group.label === null ? options : element('optgroup', { label: group.label }, options);
    }),
  );
  select.addEventListener('change', () => onChoose(select.value));
  return element('label', { class: 'field' }, element('span', {}, label), select);
}

/** The values that offers really have, by their labels. */
function choicesOf(values: Iterable<string>, labelOf: (value: string) => string, language: string): Choice[] {
  const { compare } = new Intl.Collator(language);
  return [...new Set(values)]
    .map((value): Choice => [value, labelOf(value)])
    .sort(([, one], [, other]) => compare(one, other));
}

function topicGroups(catalogue: PageCatalogue, language: string): ChoiceGroup[] {
  const used = new Set(catalogue.katalog.offers.flatMap(({ topics }) => topics));
  const { fields, topics } = catalogue.katalog.vocabulary;
  return fields
    .map(({ id }) => {
      const own = topics.filter((topic) => topic.parent === id && used.has(topic.id)).map((topic) => topic.id);
      return {
        label: catalogue.term('fields', id, language),
        choices: choicesOf(own, (topic) => catalogue.term('topics', topic, language), language),
      };
    })
    .filter(({ choices }) => choices.length > 0);
}

/** The phases of life as buttons: what most families begin with. */
function phaseButtons(
  catalogue: PageCatalogue,
  state: PageState,
  { language, texts }: Reading,
  onChange: OnChange,
): HTMLElement {
  const phases = catalogue.katalog.vocabulary.phases.filter(({ id }) => id !== 'all-phases');
  return element(
    'div',
    { class: 'phases', role: 'group', 'aria-label': texts.phase },
    phases.map(({ id }) => {
      const isChosen = state.phase === id;
      return button(
        { class: 'phase', 'aria-pressed': String(isChosen), 'data-phase': id },
        () => onChange({ phase: isChosen ? '' : id }),
        texts.phases?.[id] ?? catalogue.term('phases', id, language),
      );
    }),
  );
}

type OnChange = (patch: Partial<PageState>) => void;

const oldest = 25;

/** Where the filters need not be unfolded (page.css). */
const isRoomy = window.matchMedia('(min-width: 720px)');

/** The search field and the filters; they stay in the page while the list below changes. */
export function filterPanel(
  catalogue: PageCatalogue,
  state: PageState,
  reading: Reading,
  onChange: OnChange,
): HTMLElement {
  const { language, texts } = reading;
  const { offers } = catalogue.katalog;
  const search = element('input', {
    type: 'search',
    id: 'search',
    value: state.query,
    placeholder: texts.searchFor,
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  search.addEventListener('input', () => onChange({ query: search.value }));
  const field = (filter: Filter, label: string, groups: readonly ChoiceGroup[]) =>
    filterField(label, groups, state[filter], (value) => onChange({ [filter]: value }), texts.all);
  const plain = (choices: readonly Choice[]): ChoiceGroup[] => [{ label: null, choices }];
  const years = new Intl.NumberFormat(language, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  const spoken = offers.flatMap(({ spokenLanguages }) => spokenLanguages.codes);
  const districts = offers.flatMap((offer) => catalogue.districtsOf(offer));
  const isChosen = [state.age, state.topic, state.spoken, state.district].some((value) => value !== '');
  const fields = element(
    'div',
    { class: 'fields' },
    field(
      'age',
      texts.age,
      plain(Array.from({ length: oldest + 1 }, (_, age) => [String(age), years.format(age)] as const)),
    ),
    field('topic', texts.topic, topicGroups(catalogue, language)),
    field('spoken', texts.spoken, plain(choicesOf(spoken, (code) => languageName(code, language), language))),
    field('district', texts.district, plain(choicesOf(districts, (id) => catalogue.districts.get(id) ?? id, language))),
  );
  return element(
    'form',
    { role: 'search', class: 'panel' },
    element('label', { class: 'search-label', for: 'search' }, texts.search),
    search,
    phaseButtons(catalogue, state, reading, onChange),
    element(
      'details',
      { class: 'more-filters', open: isRoomy.matches || isChosen },
      element('summary', {}, texts.filters),
      fields,
    ),
  );
}
