import { button, drawing, element } from '../../plainPage/element.ts';
import type { PageCatalogue, PageOffer } from '../katalog.ts';
import type { Reading } from '../values.ts';
import { clustersOf, offersIn } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { hullOf } from './hull.ts';
import { spotsOf } from './spots.ts';
import type { Point, Spot } from './spots.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  /** Around all pins. */
  readonly margin: number;
}
const roomy: Size = { width: 800, height: 560, margin: 70 };
/** About as wide as a phone: what stands in the map is not drawn smaller there. */
const narrow: Size = { width: 360, height: 420, margin: 44 };
const isRoomy = window.matchMedia('(min-width: 720px)');
/** Closer than this pins would cover one another. */
const pinWidth = 46;
/** A drawing this large shows two houses of one street apart; in units of the world's width. */
const largestScale = 40_000_000;
/** How far above or below its places the name of a district stands. */
const nameAbove = 34;
const nameBelow = 36;
const whole = new Intl.NumberFormat('de');

/** What is around points, no smaller than a few streets. */
function boundsOf(points: readonly Point[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/**
 * Offers at their places, drawn from what the catalogue itself knows: an outline around all its places, the names of its
 * districts, and pins. Nothing is asked of anybody else, so nobody learns what a family looks for.
 */
export class MapView {
  readonly root: HTMLElement;
  readonly #size = isRoomy.matches ? roomy : narrow;
  readonly #svg = drawing('svg', { viewBox: `0 0 ${this.#size.width} ${this.#size.height}`, class: 'map-drawing' });
  readonly #here = element('div', { class: 'map-here', 'aria-live': 'polite' });
  readonly #spots: readonly Spot[];
  readonly #everywhere: readonly Spot[];
  readonly #catalogue: PageCatalogue;
  readonly #reading: Reading;
  readonly #listOf: (offers: readonly PageOffer[]) => HTMLElement;
  #centre: Point = { x: 0, y: 0 };
  #scale = 1;

  /**
   * @param offers those that are shown
   * @param listOf how offers at one place are listed below the map
   */
  constructor(
    catalogue: PageCatalogue,
    offers: readonly PageOffer[],
    reading: Reading,
    listOf: (offers: readonly PageOffer[]) => HTMLElement,
  ) {
    this.#catalogue = catalogue;
    this.#reading = reading;
    this.#listOf = listOf;
    this.#spots = spotsOf(catalogue, offers);
    this.#everywhere = spotsOf(catalogue, catalogue.katalog.offers);
    const { texts } = reading;
    this.root = element(
      'section',
      { class: 'map', 'aria-label': texts.map },
      element(
        'div',
        { class: 'map-frame' },
        this.#svg,
        element(
          'div',
          { class: 'map-acts' },
          button({ 'aria-label': texts.zoomIn }, () => this.#zoom(1.7), '+'),
          button({ 'aria-label': texts.zoomOut }, () => this.#zoom(1 / 1.7), '−'),
          button({ class: 'map-all' }, () => this.#fit(this.#spots), texts.showAll),
        ),
      ),
      this.#here,
    );
    this.#listenToDragging();
    this.#fit(this.#spots.length > 0 ? this.#spots : this.#everywhere);
  }

  #fit(points: readonly Point[]): void {
    if (points.length === 0) return;
    const { x, y, width, height } = boundsOf(points);
    const { margin, ...size } = this.#size;
    const scale = Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height, largestScale);
    this.#centre = { x, y };
    this.#scale = scale;
    this.#draw();
  }

  #zoom(factor: number): void {
    this.#scale = Math.min(this.#scale * factor, largestScale);
    this.#draw();
  }

  #at({ x, y }: Point): Point {
    return {
      x: (x - this.#centre.x) * this.#scale + this.#size.width / 2,
      y: (y - this.#centre.y) * this.#scale + this.#size.height / 2,
    };
  }

  #draw(): void {
    const clusters = clustersOf(this.#spots, pinWidth / this.#scale);
    const lowestLast = clusters.toSorted((one, other) => one.y - other.y);
    const pins = lowestLast.map((each) => this.#pin(each));
    this.#svg.replaceChildren(this.#outline(), ...this.#districtNames(clusters), ...pins);
  }

  #outline(): SVGElement {
    const corners = hullOf(this.#everywhere).map((point) => this.#at(point));
    const points = corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
    return drawing('polygon', { points, class: 'map-town' });
  }

  /** The names of districts above their places, or below where something is in the way; what fits nowhere is left out. */
  #districtNames(clusters: readonly Cluster[]): SVGElement[] {
    const taken = clusters.map((cluster) => ({ ...this.#at(cluster), halfWidth: 18 }));
    return [...this.#catalogue.districts].flatMap(([id, name]) => {
      const there = this.#everywhere.filter(({ place }) => place.districtId === id);
      if (there.length === 0) return [];
      const middle = this.#at(boundsOf(there));
      const halfWidth = name.length * 5;
      const x = Math.max(halfWidth, Math.min(middle.x, this.#size.width - halfWidth));
      const y = [middle.y - nameAbove, middle.y + nameBelow].find((at) =>
        taken.every((other) => Math.abs(other.x - x) > other.halfWidth + halfWidth || Math.abs(other.y - at) > 24),
      );
      if (y === undefined) return [];
      taken.push({ x, y, halfWidth });
      return drawing('text', { x, y: y + 5, class: 'map-district' }, name);
    });
  }

  #pin(cluster: Cluster): SVGElement {
    const { x, y } = this.#at(cluster);
    const offers = offersIn(cluster);
    const [first] = cluster.spots;
    const count = whole.format(offers.length);
    const name = cluster.spots.length === 1 ? `${first?.place.name ?? ''}: ` : '';
    const radius = Math.min(30, 15 + Math.sqrt(offers.length) * 1.6);
    const pin = drawing(
      'g',
      {
        class: 'map-pin',
        role: 'button',
        tabindex: 0,
        'aria-label': `${name}${this.#reading.texts.offersHere(count)}`,
      },
      drawing('circle', { cx: x, cy: y, r: radius }),
      drawing('text', { x, y: y + 5 }, count),
    );
    pin.addEventListener('click', () => this.#open(cluster));
    pin.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.#open(cluster);
    });
    return pin;
  }

  /** Comes closer where that tells places apart; lists what is there where it does not. */
  #open(cluster: Cluster): void {
    const { width, height } = boundsOf(cluster.spots);
    const isFarApart = Math.max(width, height) * largestScale > pinWidth;
    if (isFarApart && this.#scale < largestScale) return this.#fit(cluster.spots);
    const offers = offersIn(cluster);
    const title = cluster.spots.map(({ place }) => place.name).join(', ');
    this.#here.replaceChildren(element('h3', { class: 'map-place' }, title), this.#listOf(offers));
  }

  #listenToDragging(): void {
    const svg = this.#svg;
    svg.addEventListener('pointerdown', (start) => {
      if (start.target instanceof Element && start.target.closest('.map-pin') !== null) return;
      const from = this.#centre;
      const perPixel = this.#size.width / svg.getBoundingClientRect().width / this.#scale;
      const move = (event: PointerEvent) => {
        this.#centre = {
          x: from.x - (event.clientX - start.clientX) * perPixel,
          y: from.y - (event.clientY - start.clientY) * perPixel,
        };
        this.#draw();
      };
      const end = () => {
        svg.removeEventListener('pointermove', move);
        svg.removeEventListener('pointerup', end);
        svg.removeEventListener('pointercancel', end);
      };
      svg.setPointerCapture(start.pointerId);
      svg.addEventListener('pointermove', move);
      svg.addEventListener('pointerup', end);
      svg.addEventListener('pointercancel', end);
    });
  }
}
