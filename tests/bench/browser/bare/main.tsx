import { useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import type { Partner } from '../../../../shared/catalogue/partner.ts';
import { BareTable } from './BareTable.tsx';
import { bareRows } from './bareRows.ts';
import type { BareRow } from './bareRows.ts';
import '../../../../renderer/ui/fonts.css';
import '../../../../renderer/ui/tokens.css';
import '../../../../renderer/ui/base.css';
import '../../../../renderer/ui/VirtualTable.css';
import './bare.css';

function Field() {
  const [text, setText] = useState('');
  return <input aria-label="Titel" value={text} onChange={(event) => setText(event.target.value)} />;
}

/** The table with a filter and a field above it. */
function List({ rows }: { rows: readonly BareRow[] }) {
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => rows.filter(({ text }) => text.includes(typed.toLowerCase())), [rows, typed]);
  return (
    <div className="bare">
      <input type="search" aria-label="Suche" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Field />
      <BareTable rows={shown} />
    </div>
  );
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Shows the list while the address ends in `#offers`. */
function Page({ rows }: { rows: readonly BareRow[] }) {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  return hash === '#offers' ? <List rows={rows} /> : <h1>Bare table</h1>;
}

const response = await fetch('./records.json');
const { offers, partners } = (await response.json()) as { offers: Offer[]; partners: Partner[] };
const place = document.querySelector('#window');
if (place === null) throw new Error('index.html lacks #window');
createRoot(place).render(<Page rows={bareRows(offers, partners)} />);
