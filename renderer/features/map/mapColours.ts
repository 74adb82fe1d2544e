/** The colours of the map, by the custom properties of MapCanvas.css they come from. */
const names = {
  ground: '--map-ground',
  town: '--map-town',
  district: '--map-district',
  edge: '--map-edge',
  water: '--map-water',
  green: '--map-green',
  road: '--map-road',
  name: '--map-name',
  point: '--map-point',
  onPoint: '--map-on-point',
  ring: '--map-ring',
} as const;

/** Each as `rgb(r, g, b)`: the map's own language knows no mixed colours. */
export type MapColours = Readonly<Record<keyof typeof names, string>>;

/** The colours as they are now: light, dark, or those a person has chosen for the whole system. */
export function readMapColours(element: HTMLElement): MapColours {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const probe = element.appendChild(document.createElement('i'));
  // Where a person wants no motion, everything has a transition of no time: read at once, it would still say the colour before.
  probe.style.transitionProperty = 'none';
  const read = (property: string): string => {
    probe.style.color = `var(${property})`;
    if (canvas === null) return getComputedStyle(probe).color;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    return `rgb(${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
  };
  const colours: MapColours = {
    ground: read(names.ground),
    town: read(names.town),
    district: read(names.district),
    edge: read(names.edge),
    water: read(names.water),
    green: read(names.green),
    road: read(names.road),
    name: read(names.name),
    point: read(names.point),
    onPoint: read(names.onPoint),
    ring: read(names.ring),
  };
  probe.remove();
  return colours;
}

/** Calls the listener whenever the colours may have changed. Returns the way to stop. */
export function watchMapColours(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-kern-theme'] });
  const forced = matchMedia('(forced-colors: active)');
  forced.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    forced.removeEventListener('change', listener);
  };
}
