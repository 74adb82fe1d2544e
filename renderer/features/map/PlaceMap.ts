import { GeoJSONSource, Map as GlMap, Marker, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import type { MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { germany } from '../../../shared/catalogue/germany.ts';
import type { Point } from '../../../shared/catalogue/values.ts';
import type { Bounds } from './geometry.ts';
import { pointLayers, placeSource, largestClusterZoom } from './mapStyle.ts';

// The policy of the page allows workers from its own files only; left alone, MapLibre would make one from a blob.
setWorkerUrl(workerUrl);

/** Where the map stands. */
export interface Camera {
  readonly middle: Point;
  readonly zoom: number;
}

export interface PlaceMapParts {
  readonly container: HTMLElement;
  /** What the map is called for screen readers. */
  readonly label: string;
  readonly style: StyleSpecification;
  readonly begin: Camera | Bounds | null;
  /** Whether a click means the spot, and not the place that stands there. */
  readonly takesSpots: () => boolean;
  readonly onPlace: (placeId: string) => void;
  /** Several places stand on one spot, which is in the middle now. */
  readonly onSameSpot: () => void;
  readonly onSpot: (point: Point) => void;
  readonly onMoved: (camera: Camera, bounds: Bounds) => void;
}

/** An element on the map. */
export interface Pin {
  move(point: Point): void;
  remove(): void;
}

const farthest = { minZoom: 4, maxZoom: 19 };
const isId = (id: unknown): id is string => typeof id === 'string';
const isClusterId = (id: unknown): id is number => typeof id === 'number';

/** Around what is to be seen whole, in CSS pixels. */
const padding = 20;

/** The map itself, outside React: MapLibre, and what a click and a key do on it. */
export class PlaceMap {
  readonly #map: GlMap;
  readonly #parts: PlaceMapParts;
  #isDrawn = false;
  #next: StyleSpecification | null = null;

  /** @throws Error where the browser cannot draw it (no WebGL) */
  constructor(parts: PlaceMapParts) {
    const { container, label, style, begin } = parts;
    this.#parts = parts;
    this.#map = new GlMap({
      container,
      style,
      ...farthest,
      ...viewOf(begin),
      locale: { 'Map.Title': label },
      attributionControl: false,
      // Names fade in frame by frame otherwise, which a PC without a graphics card draws one by one.
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
    });
    this.#map.keyboard.disableRotation();
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-right');
    this.#map.on('click', (event) => void this.#onClick(event));
    this.#map.on('mousemove', (event) => this.#onPointer(event));
    this.#map.on('moveend', () => this.#tellMoved());
    const tellBusy = (isBusy: boolean) => () => container.setAttribute('aria-busy', String(isBusy));
    this.#map.on('dataloading', tellBusy(true));
    this.#map.on('idle', tellBusy(false));
    this.#map.once('style.load', () => {
      this.#isDrawn = true;
      if (this.#next !== null) this.show(this.#next);
      this.#tellMoved();
    });
  }

  /** Draws another picture; only what differs is drawn anew. */
  show(style: StyleSpecification): void {
    // Before the first picture is there, MapLibre would begin from scratch.
    if (this.#isDrawn) this.#map.setStyle(style, { diff: true });
    else this.#next = style;
  }

  /** Shows all of it. */
  fit([west, south, east, north]: Bounds): void {
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom: 16 });
  }

  /** Goes there unless it is in sight already. */
  reveal({ lat, lon }: Point): void {
    if (!this.#map.getBounds().contains([lon, lat])) this.#map.easeTo({ center: [lon, lat] });
  }

  zoomIn(): void {
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#map.zoomOut();
  }

  get middle(): Point {
    const { lat, lng } = this.#map.getCenter();
    return { lat, lon: lng };
  }

  /** The point some pixels further right and down on the screen. */
  shifted(point: Point, right: number, down: number): Point {
    const { x, y } = this.#map.project([point.lon, point.lat]);
    const { lat, lng } = this.#map.unproject([x + right, y + down]);
    return { lat, lon: lng };
  }

  /** Puts an element on the map that can be dragged. */
  addPin(element: HTMLElement, point: Point, onDragged: (point: Point) => void): Pin {
    // The tip of the drawing stands a little above its lower edge.
    const marker = new Marker({ element, draggable: true, anchor: 'bottom', offset: [0, 4] });
    const move = ({ lat, lon }: Point) => void marker.setLngLat([lon, lat]);
    move(point);
    marker.addTo(this.#map);
    marker.on('dragend', () => {
      const { lat, lng } = marker.getLngLat();
      onDragged({ lat, lon: lng });
    });
    return { move, remove: () => void marker.remove() };
  }

  close(): void {
    this.#map.remove();
  }

  #featuresAt({ point: { x, y } }: MapMouseEvent) {
    const near = 4;
    const box: [[number, number], [number, number]] = [
      [x - near, y - near],
      [x + near, y + near],
    ];
    const layers = pointLayers.filter((layer) => this.#map.getLayer(layer) !== undefined);
    return this.#map.queryRenderedFeatures(box, { layers });
  }

  async #onClick(event: MapMouseEvent): Promise<void> {
    const { lat, lng } = event.lngLat;
    if (this.#parts.takesSpots()) {
      this.#parts.onSpot({ lat, lon: lng });
      return;
    }
    const features = this.#featuresAt(event);
    const places = new Set(features.map(({ properties }) => properties['id'] as unknown).filter(isId));
    const [place] = places;
    const cluster = features.map(({ properties }) => properties['cluster_id'] as unknown).find(isClusterId);
    const source = this.#map.getSource(placeSource);
    if (places.size > 1) {
      this.#map.easeTo({ center: [lng, lat] });
      this.#parts.onSameSpot();
    } else if (place !== undefined) this.#parts.onPlace(place);
    else if (cluster !== undefined && source instanceof GeoJSONSource) {
      const zoom = await source.getClusterExpansionZoom(cluster);
      this.#map.easeTo({ center: [lng, lat], zoom });
      // It stays one spot however near one comes.
      if (zoom > largestClusterZoom) this.#parts.onSameSpot();
    }
  }

  #onPointer(event: MapMouseEvent): void {
    const isOnPoint = !this.#parts.takesSpots() && this.#featuresAt(event).length > 0;
    this.#map.getCanvas().style.cursor = this.#parts.takesSpots() ? 'crosshair' : isOnPoint ? 'pointer' : '';
  }

  #tellMoved(): void {
    const bounds = this.#map.getBounds();
    this.#parts.onMoved({ middle: this.middle, zoom: this.#map.getZoom() }, [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]);
  }
}

function viewOf(begin: PlaceMapParts['begin']) {
  if (begin !== null && 'zoom' in begin) return { center: begin.middle, zoom: begin.zoom };
  const [west, south, east, north] = begin ?? [germany.west, germany.south, germany.east, germany.north];
  return {
    bounds: [west, south, east, north] satisfies [number, number, number, number],
    fitBoundsOptions: { padding, maxZoom: 16 },
  };
}
