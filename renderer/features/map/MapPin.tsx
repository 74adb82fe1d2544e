import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Point } from '../../../shared/catalogue/values.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Pin, PlaceMap } from './PlaceMap.ts';

interface MapPinProps {
  readonly map: PlaceMap;
  readonly point: Point;
  readonly label: string;
  readonly onMoved: (point: Point) => void;
}

/** How far an arrow key moves the pin, in CSS pixels; with Shift, to be exact. */
const step = 10;
const fineStep = 1;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where a place is about to be put: dragged with the mouse, moved by the arrow keys. */
export function MapPin({ map, point, label, onMoved }: MapPinProps) {
  const [element] = useState(() => document.createElement('div'));
  const pin = useRef<Pin>(null);
  const dragged = useEffectEvent(onMoved);
  const add = useEffectEvent(() => map.addPin(element, point, (spot) => dragged(spot)));

  useEffect(() => {
    const added = add();
    pin.current = added;
    return () => added.remove();
  }, [map, element]);

  useEffect(() => pin.current?.move(point), [point]);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [right, down] = direction;
    const pixels = event.shiftKey ? fineStep : step;
    onMoved(map.shifted(point, right * pixels, down * pixels));
  };
  return createPortal(
    <button type="button" className="map-pin" aria-label={label} onKeyDown={onKeyDown}>
      <Icon name="place" />
    </button>,
    element,
  );
}
