import './Icon.css';

// Line drawings on a field of 24 by 24, one path each.
const drawings = {
  add: 'M12 5v14M5 12h14',
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  'arrow-down': 'M12 5v14M6.5 13.5 12 19l5.5-5.5',
  'arrow-left': 'M19 12H5M10.5 6.5 5 12l5.5 5.5',
  'arrow-right': 'M5 12h14M13.5 6.5 19 12l-5.5 5.5',
  'arrow-up': 'M12 19V5M6.5 10.5 12 5l5.5 5.5',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8 3v5M16 3v5',
  chain: 'M2.5 9.500h5.500v5h-5.500zM16 9.500h5.500v5H16zM8 12h2M14 12h2M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  check: 'm5 12.5 4.5 4.500L19 7',
  'check-circle': 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12.500l3 3 5.5-6',
  'chevron-down': 'm6 9.5 6 6 6-6',
  'chevron-left': 'm14.5 6-6 6 6 6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  circle: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7v5.500l3.5 2',
  close: 'm6.5 6.5 11 11M17.5 6.500l-11 11',
  cloud: 'M7 18.500a4.500 4.500 0 0 1-.5-9a6 6 0 0 1 11.500 1.500a3.800 3.800 0 0 1-.5 7.500z',
  columns: 'M4 5h16v14H4zM9.5 5v14M14.5 5v14',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  document: 'M6 3h8l4.5 4.500V21H6zM14 3v5h4.5',
  'double-box': 'M3.5 5.500H12v13H3.500zM12 5.500h8.500v13H12z',
  envelope: 'M3.5 6h17v12.500h-17zM3.5 7l8.5 6.500 8.500-6.500',
  error: 'm8.3 3 7.4 0L21 8.300v7.400L15.7 21H8.300L3 15.700V8.300zM12 7.500v5.500M12 16.200v.3',
  export: 'M12 15V4M7.5 8 12 3.5 16.5 8M4 14.500V20h16v-5.5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  folder: 'M3.5 6h6l2 2.500h9V19h-17z',
  globe: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M3.5 12h17M12 3.500c-5 5-5 12 0 17c5-5 5-12 0-17',
  help: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.3 9.500a2.7 2.7 0 1 1 4 2.400c-.9.500-1.300 1-1.300 2M12 16.700v.3',
  history: 'M4 5v4.500h4.500M4.3 9.500a8.3 8.3 0 1 1-.5 4.500M12 8v4.500l3 2',
  hourglass: 'M6.5 4h11M6.5 20h11M8 4c0 5 8 6 8 16M16 4c0 5-8 6-8 16',
  import: 'M12 3.500V15M7.5 10.5 12 15l4.5-4.500M4 14.500V20h16v-5.5',
  info: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5.500M12 7.500v.3',
  lock: 'M5.5 11h13v9.500h-13zM8.5 11V7.500a3.5 3.5 0 0 1 7 0V11',
  map: 'M9 4 3 6.500V20l6-2.500 6 2.500 6-2.500V4l-6 2.500zM9 4v13.500M15 6.500V20',
  menu: 'M4 6.500h16M4 12h16M4 17.500h16',
  merge: 'M5.5 4c0 6 6.500 5 6.500 11M18.5 4c0 6-6.500 5-6.500 11M12 13v7.500M8.5 17l3.5 3.500 3.5-3.5',
  minus: 'M5 12h14',
  more: 'M4.1 12a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0M11.1 12a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0M18.1 12a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0',
  none: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M6.500 17.500l11-11',
  offers: 'M4 5h16M4 8.500h16M4 12.500h16M4 16h16M4 19.500h10',
  partners:
    'M5.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 20c0-4 2.5-6 6.5-6s6.5 2 6.5 6M15.5 4.800a3.5 3.5 0 0 1 0 6.400M18 14.500c2.3.8 3.5 2.6 3.5 5.5',
  overview: 'M4 6.500h.1M4 12h.1M4 17.500h.1M8 6.500h12M8 12h12M8 17.500h12',
  pause: 'M9 5v14M15 5v14',
  pencil: 'M4 20l1-4.500L16.5 4l3.5 3.500L8.5 19zM14 6.500l3.5 3.5',
  place:
    'M12 21.500c-4.5-5-7-8.5-7-11.500a7 7 0 0 1 14 0c0 3-2.5 6.5-7 11.500zM9.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  print: 'M7 8.500V3.500h10v5M7 17H4V8.500h16V17h-3M7 14h10v6.500H7z',
  redo: 'm16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3',
  save: 'M4.5 4.500h12l3 3v12h-15zM8 4.500v5h7v-5M8 19.500v-6h8v6',
  search: 'M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M16 16l4.5 4.5',
  server: 'M4 4.500h16v6H4zM4 13.500h16v6H4zM7.5 7.500h.1M7.5 16.500h.1',
  settings:
    'M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.600l2.2 2.200M16.2 16.200l2.2 2.200M18.4 5.600l-2.2 2.200M7.8 16.200l-2.2 2.2',
  stick: 'M8 9.500h8V21H8zM9.500 9.500V3h5v6.500M11.500 5.500v1M13 5.500v1',
  translation: 'M3 6h9M7.5 4v2M10 6c-.5 4-3 6.5-6.5 8M5 9c1 2.5 3 4 5.5 5M11.5 20l4.5-10 4.5 10M13 17h6',
  trash: 'M4.5 6.500h15M9 6.500V4h6v2.500M6.5 6.500l1 14h9l1-14',
  undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  warning: 'M12 4 21.5 20h-19zM12 10v5M12 17.300v.3',
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside words that say the same; screen readers pass it over. */
export function Icon({ name, size = 'normal' }: { name: IconName; size?: 'small' | 'normal' | 'large' }) {
  return (
    <svg className={`icon size-${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
