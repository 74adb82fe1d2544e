/** What a person looks at; it stands in the address behind `#`, so that it can be kept, sent and gone back to. */
export interface PageState {
  readonly language: string;
  readonly query: string;
  readonly phase: string;
  /** Years; empty where nobody asks for an age. */
  readonly age: string;
  readonly topic: string;
  readonly spoken: string;
  readonly district: string;
  readonly view: 'list' | 'map';
  /** The offer that is open; empty where none is. */
  readonly offer: string;
}

const start: PageState = {
  language: 'de',
  query: '',
  phase: '',
  age: '',
  topic: '',
  spoken: '',
  district: '',
  view: 'list',
  offer: '',
};

const names: Readonly<Record<keyof PageState, string>> = {
  language: 'sprache',
  query: 'suche',
  phase: 'phase',
  age: 'alter',
  topic: 'thema',
  spoken: 'gesprochen',
  district: 'ortsteil',
  view: 'ansicht',
  offer: 'angebot',
};
const members = Object.keys(names) as (keyof PageState)[];

/**
 * What an address asks for; `#suche=…&angebot=…`. What it does not say is as at the start.
 * @param languages those that the catalogue speaks
 */
export function readState(hash: string, languages: readonly string[]): PageState {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const read = Object.fromEntries(members.map((member) => [member, said.get(names[member]) ?? start[member]]));
  const language = languages.find((code) => code === said.get(names.language)) ?? start.language;
  return { ...start, ...read, language, view: said.get(names.view) === 'map' ? 'map' : 'list' };
}

/** The address of a state: only what differs from the start. */
export function stateHash(state: PageState): string {
  const said = new URLSearchParams();
  for (const member of members) if (state[member] !== start[member]) said.set(names[member], state[member]);
  return `#${said}`;
}

/** The filters alone, as at the start. */
export const noFilters = { query: '', phase: '', age: '', topic: '', spoken: '', district: '' } as const;
