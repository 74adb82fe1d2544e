import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Point } from '../../../shared/catalogue/values.ts';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Bounds } from './geometry.ts';
import { readMapColours, watchMapColours } from './mapColours.ts';
import { MapPin } from './MapPin.tsx';
import { mapStyle } from './mapStyle.ts';
import type { MapPicture } from './mapStyle.ts';
import { PlaceMap } from './PlaceMap.ts';
import type { Camera, PlaceMapParts } from './PlaceMap.ts';
import './MapCanvas.css';

export interface MapCanvasProps extends Pick<PlaceMapParts, 'begin' | 'onPlace' | 'onSameSpot' | 'onSpot' | 'onMoved'> {
  readonly picture: Omit<MapPicture, 'colours' | 'isDark'>;
  /** Everything there is to see; null for an empty catalogue. */
  readonly extent: Bounds | null;
  /** The position a place is about to get. */
  readonly pin: { readonly point: Point; readonly label: string } | null;
  /** Whether a click sets a position. */
  readonly isSetting: boolean;
  /** Told where the browser cannot draw a map. */
  readonly onFailed: () => void;
}

/** The map with its buttons. It keeps its place while what it shows changes. */
export function MapCanvas(props: MapCanvasProps) {
  const { picture, extent, pin, isSetting } = props;
  const { chosen } = picture;
  const texts = useTexts(mapTexts);
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<PlaceMap | null>(null);
  const [colours, setColours] = useState<Colours | null>(null);

  const isNowSetting = useEffectEvent(() => isSetting);
  const tellPlace = useEffectEvent((id: string) => props.onPlace(id));
  const tellSameSpot = useEffectEvent(() => props.onSameSpot());
  const tellSpot = useEffectEvent((point: Point) => props.onSpot(point));
  const tellMoved = useEffectEvent((camera: Camera, bounds: Bounds) => props.onMoved(camera, bounds));
  const begin = useEffectEvent((element: HTMLElement, now: Colours) => {
    try {
      return new PlaceMap({
        container: element,
        label: texts.mapLabel,
        style: mapStyle({ ...picture, ...now }),
        begin: props.begin,
        takesSpots: () => isNowSetting(),
        onPlace: (id) => tellPlace(id),
        onSameSpot: () => tellSameSpot(),
        onSpot: (point) => tellSpot(point),
        onMoved: (camera, bounds) => tellMoved(camera, bounds),
      });
    } catch (error) {
      console.error(error);
      props.onFailed();
      return null;
    }
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const readColours = () => setColours(coloursOf(element));
    const made = begin(element, coloursOf(element));
    setMap(made);
    readColours();
    const stopWatching = watchMapColours(readColours);
    return () => {
      stopWatching();
      made?.close();
    };
  }, []);

  useEffect(() => {
    if (colours !== null) map?.show(mapStyle({ ...picture, ...colours }));
  }, [map, picture, colours]);

  useEffect(() => {
    const point = pin?.point ?? chosen;
    if (point !== null) map?.reveal(point);
  }, [map, pin?.point, chosen]);

  return (
    <div className={isSetting ? 'map-canvas setting' : 'map-canvas'}>
      <div ref={container} className="map-drawing" />
      {map !== null && (
        <div className="map-buttons">
          <IconButton icon="add" kind="framed" label={texts.zoomIn} onPress={() => map.zoomIn()} />
          <IconButton icon="minus" kind="framed" label={texts.zoomOut} onPress={() => map.zoomOut()} />
          {extent !== null && (
            <IconButton icon="fit" kind="framed" label={texts.showAll} onPress={() => map.fit(extent)} />
          )}
        </div>
      )}
      {map !== null && pin !== null && <MapPin map={map} point={pin.point} label={pin.label} onMoved={props.onSpot} />}
    </div>
  );
}

type Colours = Pick<MapPicture, 'colours' | 'isDark'>;

const coloursOf = (element: HTMLElement): Colours => ({
  colours: readMapColours(element),
  isDark: document.documentElement.dataset['kernTheme'] === 'dark',
});
