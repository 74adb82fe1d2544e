import { listKinds } from '../catalogue/records.ts';
import type { ListKind } from '../catalogue/records.ts';
import { isNear } from '../imports/match/name.ts';
import { traitsOfOffer, traitsOfPartner, traitsOfPlace } from './likeness.ts';
import type { Because, Traits } from './likeness.ts';
import { areDistinct } from './marks.ts';
import type { Projection } from './projection.ts';

/** Two records that may be the same thing, entered twice. */
export interface DuplicatePair {
  readonly kind: ListKind;
  /** The ids of both, the smaller one first. */
  readonly one: string;
  readonly other: string;
  readonly because: readonly Because[];
  /** From 0.5 (worth a look) to 1 (nearly sure). */
  readonly likeness: number;
}

/** Points out of ten: what speaks for two records being one, and what against. */
const points = { sameName: 6, nearName: 4, agrees: 3, differs: -2 } as const;
const enough = 5;

/** Blocks of more records than this are a series (a course in every term), or a word that says nothing. */
const largestBlock = 60;

function compared(kind: ListKind, a: Traits, b: Traits): DuplicatePair | null {
  const same = a.name.key === b.name.key;
  if (a.name.key === '' || (!same && !isNear(a.name, b.name)) || a.above === b.id || b.above === a.id) return null;
  let sum: number = same ? points.sameName : points.nearName;
  const because: Because[] = ['name'];
  for (const trait of Object.keys(a.says) as Because[]) {
    const [said, alsoSaid] = [a.says[trait] ?? [], b.says[trait] ?? []];
    if (said.length === 0 || alsoSaid.length === 0) continue;
    const agrees = said.some((text) => alsoSaid.includes(text));
    if (agrees) because.push(trait);
    sum += agrees ? points.agrees : points.differs;
  }
  if (sum < enough) return null;
  const [one, other] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { kind, one, other, because, likeness: Math.min(1, sum / 10) };
}

/** What two records with near names have in common: a word, how a longer word begins, or all letters. */
const nameBlocks = ({ words }: Traits['name']): string[] => [
  ...words.filter((word) => word.length >= 3),
  ...words.filter((word) => word.length >= 7).map((word) => `${word.slice(0, 5)}…`),
  `=${words.join('')}`,
];

function blocksOf(all: readonly Traits[]): Traits[][] {
  const blocks = new Map<string, Traits[]>();
  for (const traits of all) {
    const names = nameBlocks(traits.name);
    for (const block of new Set(traits.scopes.flatMap((scope) => names.map((name) => `${scope} ${name}`)))) {
      const members = blocks.get(block);
      if (members === undefined) blocks.set(block, [traits]);
      else members.push(traits);
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= largestBlock);
}

function traitsOf(projection: Projection, kind: ListKind): Traits[] {
  const isThere = ({ archived }: { archived: unknown }) => archived === null;
  switch (kind) {
    case 'offers':
      return projection.rows(kind).filter(isThere).map(traitsOfOffer);
    case 'partners':
      return projection.records(kind).filter(isThere).map(traitsOfPartner);
    case 'places':
      return projection.records(kind).filter(isThere).map(traitsOfPlace);
  }
}

/**
 * Records that two people may have entered apart from each other, the most alike first; the same on every replica.
 * Archived ones are left out, and pairs that somebody said are two.
 */
export function duplicatesOf(projection: Projection): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  for (const kind of listKinds) {
    for (const block of blocksOf(traitsOf(projection, kind))) {
      for (const [at, a] of block.entries()) {
        for (const b of block.slice(at + 1)) {
          const pair = compared(kind, a, b);
          if (pair !== null) pairs.set(`${kind}/${pair.one}/${pair.other}`, pair);
        }
      }
    }
  }
  return [...pairs]
    .filter(([, { kind, one, other }]) => !areDistinct(projection.doc, kind, one, other))
    .sort(([a, one], [b, other]) => other.likeness - one.likeness || (a < b ? -1 : 1))
    .map(([, pair]) => pair);
}
