import { button, element } from '../plainPage/element.ts';
import { directionOf } from '../ui/format/direction.ts';
import { filterPanel } from './filterPanel.ts';
import { fittingOffers } from './fittingOffers.ts';
import type { PageCatalogue, PageOffer } from './katalog.ts';
import { MapView } from './map/MapView.ts';
import { offerCard } from './offerCard.ts';
import { offerPage } from './offerPage.ts';
import { pageFoot } from './pageFoot.ts';
import { pageHead } from './pageHead.ts';
import { noFilters, readState, stateHash } from './pageState.ts';
import type { PageState } from './pageState.ts';
import { OfferSearch } from './search.ts';
import { textsIn } from './texts/textsIn.ts';
import { textIn } from './texts/textIn.ts';
import type { Trust } from './trust.ts';
import type { Reading } from './values.ts';

/** So many offers are drawn at once; more when asked for. */
const perStep = 40;

/** The page: what is asked for stands in its address, and it shows what fits. */
export class PageView {
  readonly #root: HTMLElement;
  readonly #catalogue: PageCatalogue;
  readonly #search: OfferSearch;
  readonly #trust: Promise<Trust | null>;
  readonly #panel = element('div', { class: 'panel-place' });
  /** Stays where it is, so that a screen reader tells when another number stands in it. */
  readonly #count = element('div', { role: 'status' });
  readonly #acts = element('div', { class: 'results-acts' });
  readonly #found = element('div');
  readonly #results = element(
    'div',
    { class: 'results' },
    element('div', { class: 'results-head' }, this.#count, this.#acts),
    this.#found,
  );
  #state: PageState;
  #shown = perStep;

  constructor(root: HTMLElement, catalogue: PageCatalogue, trust: Promise<Trust | null>) {
    this.#root = root;
    this.#catalogue = catalogue;
    this.#trust = trust;
    this.#search = new OfferSearch(catalogue);
    this.#state = readState(location.hash, catalogue.languages);
    window.addEventListener('hashchange', () => this.#follow());
    window.addEventListener('beforeprint', () => this.#completeForPaper());
    this.#build();
  }

  get #reading(): Reading {
    const { language } = this.#state;
    return { language, texts: textsIn(language) };
  }

  /** Takes over what the address says now: back, forward, or a link. */
  #follow(): void {
    const before = this.#state;
    this.#state = readState(location.hash, this.#catalogue.languages);
    this.#shown = perStep;
    if (before.offer === this.#state.offer) return this.#build();
    this.#build();
    const back = before.offer === '' ? null : document.getElementById(`offer-${before.offer}`);
    const target = this.#state.offer === '' ? back : this.#root.querySelector<HTMLElement>('.offer h2');
    if (this.#state.offer !== '') window.scrollTo(0, 0);
    target?.focus();
  }

  /** Changes what is asked for without a step in the browser's history for every letter. */
  #change(patch: Partial<PageState>): void {
    this.#state = { ...this.#state, offer: '', ...patch };
    this.#shown = perStep;
    history.replaceState(null, '', stateHash(this.#state));
    for (const phase of this.#panel.querySelectorAll<HTMLElement>('[data-phase]')) {
      phase.setAttribute('aria-pressed', String(phase.dataset['phase'] === this.#state.phase));
    }
    this.#showResults();
  }

  #hrefOf({ id }: PageOffer): string {
    return stateHash({ ...this.#state, offer: id });
  }

  #build(): void {
    const reading = this.#reading;
    const { language } = reading;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    const { name } = this.#catalogue.katalog.catalogue;
    const offer = this.#catalogue.offers.get(this.#state.offer);
    document.title = offer === undefined ? name : `${textIn(offer.title, language).text} – ${name}`;
    const head = pageHead(this.#catalogue, reading, (chosen) => {
      history.replaceState(null, '', stateHash({ ...this.#state, language: chosen }));
      this.#follow();
      this.#root.querySelector<HTMLElement>('.language select')?.focus();
    });
    if (offer === undefined) {
      this.#panel.replaceChildren(filterPanel(this.#catalogue, this.#state, reading, (patch) => this.#change(patch)));
      this.#showResults();
    }
    head.classList.toggle('head-low', offer === undefined);
    const content =
      offer === undefined
        ? [this.#panel, this.#results]
        : [
            offerPage(
              offer,
              this.#catalogue,
              reading,
              () => (location.hash = stateHash({ ...this.#state, offer: '' })),
            ),
          ];
    const isOffer = offer === undefined ? 'main' : 'main main-offer';
    this.#root.replaceChildren(
      head,
      element('main', { class: isOffer }, content),
      pageFoot(this.#catalogue, reading, this.#trust),
    );
  }

  #showResults(): void {
    const { texts, language } = this.#reading;
    const offers = fittingOffers(this.#catalogue, this.#search, this.#state);
    const count = new Intl.NumberFormat(language).format(offers.length);
    const isFiltered = Object.keys(noFilters).some((name) => this.#state[name as keyof typeof noFilters] !== '');
    const reset = () => {
      this.#change(noFilters);
      this.#build();
      document.getElementById('search')?.focus();
    };
    const isGone = this.#state.offer !== '';
    this.#count.replaceChildren(
      ...(isGone ? [element('p', { class: 'gone' }, texts.gone)] : []),
      element('h2', {}, texts.found(count)),
    );
    this.#acts.replaceChildren(
      ...(isFiltered ? [button({ class: 'quiet' }, reset, texts.reset)] : []),
      this.#viewChoice(),
    );
    this.#found.replaceChildren(
      offers.length === 0
        ? element('p', { class: 'nothing' }, texts.nothing)
        : this.#state.view === 'map'
          ? new MapView(this.#catalogue, offers, this.#reading, (some) => this.#list(some)).root
          : this.#list(offers, true),
    );
  }

  /** Paper holds the whole list and everything that can be unfolded, until it is printed. */
  #completeForPaper(): void {
    const rest = fittingOffers(this.#catalogue, this.#search, this.#state).slice(this.#shown);
    const cards = rest.map((offer) => offerCard(offer, this.#catalogue, this.#reading, this.#hrefOf(offer)));
    this.#found.querySelector('.cards-all')?.append(...cards);
    const folded = [...this.#root.querySelectorAll<HTMLDetailsElement>('.offer details:not([open])')];
    for (const details of folded) details.open = true;
    const restore = () => {
      for (const card of cards) card.remove();
      for (const details of folded) details.open = false;
    };
    window.addEventListener('afterprint', restore, { once: true });
  }

  #viewChoice(): HTMLElement {
    const { texts } = this.#reading;
    const choice = (view: PageState['view'], label: string) =>
      button({ 'aria-pressed': String(this.#state.view === view) }, () => this.#change({ view }), label);
    return element('div', { class: 'views', role: 'group' }, choice('list', texts.list), choice('map', texts.map));
  }

  #list(offers: readonly PageOffer[], isStepwise = false): HTMLElement {
    const reading = this.#reading;
    const shown = isStepwise ? offers.slice(0, this.#shown) : offers;
    const more = () => {
      const [next] = offers.slice(this.#shown);
      this.#shown += perStep;
      this.#showResults();
      if (next !== undefined) document.getElementById(`offer-${next.id}`)?.focus();
    };
    return element(
      'div',
      {},
      element(
        'ul',
        { class: isStepwise ? 'cards cards-all' : 'cards' },
        shown.map((offer) => offerCard(offer, this.#catalogue, reading, this.#hrefOf(offer))),
      ),
      shown.length < offers.length && button({ class: 'more' }, more, reading.texts.more),
    );
  }
}
