import * as Y from 'yjs';
import { decodeValue } from './cellValue.ts';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import { readBase } from './base.ts';
import type { Json } from './json.ts';
import { erasures } from './erasures.ts';
import { baseOf, journal, markKinds, marksMap, readCell, recordsMap, sessions } from './structure.ts';
import type { TouchedCells } from './structure.ts';

// What must hold of every document, whoever wrote its parts. What breaks these rules was not written by this program, and
// taking it in could hide what is there: nothing is ever deleted, bases and sessions are written once.

const latestMoment = 8.64e15;

/** Plain data; an absent member is as good as none. */
function isJson(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson)
  );
}

const isBase = ({ left, content }: Y.Item): boolean => left === null && content instanceof Y.ContentBinary;

const deepestNesting = 32;

/** Parsed JSON that no reader stumbles over. */
function isHarmless(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepestNesting || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((member) => isHarmless(member, depth + 1));
}

function isValue(content: Y.Item['content']): boolean {
  try {
    return content instanceof Y.ContentBinary && isHarmless(decodeValue(content.content));
  } catch {
    return false;
  }
}

/** Whether all that was ever written at a key passes. */
function everyWriting(head: Y.Item, passes: (content: Y.Item['content']) => boolean): boolean {
  for (let item: Y.Item | null = head; item !== null; item = item.left) if (!passes(item.content)) return false;
  return true;
}

function isSoundRoot(doc: Y.Doc, kind: RecordKind, names: Iterable<string>): boolean {
  const { _start: start, _map: cells } = recordsMap(doc, kind);
  if (start !== null) return false;
  return [...names].every((name) => {
    const head = cells.get(name);
    if (head === undefined || head.deleted) return false;
    return readCell(kind, name).key === null ? isBase(head) : everyWriting(head, isValue);
  });
}

const isMark = (content: Y.Item['content']): boolean => content instanceof Y.ContentAny && content.arr.every(isJson);

/** A root of marks: what stands at each name is plain JSON. */
const isSoundMarks = (root: Y.Map<Json> | Y.Map<true>): boolean =>
  root._start === null && [...root._map.values()].every((head) => !head.deleted && everyWriting(head, isMark));

const hasText = (value: unknown, ...names: string[]): boolean =>
  isJson(value) && names.every((name) => typeof (value as Record<string, unknown> | null)?.[name] === 'string');

const isSession = ({ left, deleted, content }: Y.Item): boolean =>
  left === null && !deleted && content instanceof Y.ContentAny && hasText(content.arr[0], 'author', 'workplace', 'app');

function isEntry(value: unknown): boolean {
  if (!hasText(value, 'by')) return false;
  const { at } = value as { at?: unknown };
  return typeof at === 'number' && Number.isInteger(at) && Math.abs(at) <= latestMoment;
}

function isSoundJournal(doc: Y.Doc): boolean {
  const entries = journal(doc);
  for (let item = entries._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentAny) || !item.content.arr.every(isEntry)) return false;
  }
  return entries._map.size === 0;
}

/** The catalogue a document holds, from its base; null where there is none. */
export function catalogueIdOf(doc: Y.Doc): string | null {
  const { id } = readBase(baseOf(doc, 'catalogue', ''));
  // The id names a folder on this computer, so it must be nothing but an id.
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : null;
}

/** What must hold besides the cells of records: little, and quickly looked at. */
const isSoundOutsideRecords = (doc: Y.Doc): boolean =>
  doc.store.pendingStructs === null &&
  doc.store.pendingDs === null &&
  markKinds.every((kind) => isSoundMarks(marksMap(doc, kind))) &&
  isSoundMarks(erasures(doc)) &&
  sessions(doc)._start === null &&
  [...sessions(doc)._map.values()].every(isSession) &&
  isSoundJournal(doc) &&
  catalogueIdOf(doc) !== null;

/** True where a document is one that this program, or a newer one, can have written. */
export const isSound = (doc: Y.Doc): boolean =>
  recordKinds.every((kind) => isSoundRoot(doc, kind, recordsMap(doc, kind).keys())) && isSoundOutsideRecords(doc);

/** Like `isSound`, for a document that was sound until something wrote in these cells. */
export const isSoundStill = (doc: Y.Doc, touched: TouchedCells): boolean =>
  recordKinds.every((kind) => isSoundRoot(doc, kind, touched.get(kind) ?? [])) && isSoundOutsideRecords(doc);
