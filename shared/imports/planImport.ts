import { listKinds } from '../catalogue/records.ts';
import type { ListKind } from '../catalogue/records.ts';
import type { Command } from '../document/commands.ts';
import type { Projection } from '../document/projection.ts';
import type { ImportDecisions, ImportFinding, ImportRow, UnknownWord } from './importPreview.ts';
import { planTable } from './plan/planTable.ts';
import { ImportPlanning } from './plan/ImportPlanning.ts';
import type { Slices } from '../slices.ts';
import { stepsOf } from './sourceList.ts';
import type { SourceList } from './sourceList.ts';

/** Everything an import is computed from. */
export interface ImportRequest {
  readonly lists: readonly SourceList[];
  readonly decisions: ImportDecisions;
  readonly projection: Projection;
  /** ISO 8601. */
  readonly today: string;
  readonly newId: () => string;
}

/** What there is to say of one list. */
export interface ListPlan {
  /** What there is to say beside the rows. */
  readonly findings: readonly ImportFinding[];
  /** Words that no vocabulary knows. */
  readonly words: readonly UnknownWord[];
}

/** What an import would do. Nothing is written; `commands` are one act. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  /** In the order of the request's lists. */
  readonly lists: readonly ListPlan[];
  readonly commands: readonly Command[];
  /** How many records of each kind would be new. */
  readonly made: Readonly<Record<ListKind, number>>;
  /** Names of the partners and places that would be new: id -> name. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is referred to is planned first, so that offers find the partners and places of the same import. */
const order: readonly ListKind[] = ['places', 'partners', 'offers'];

/**
 * Plans what lists do to a catalogue, without writing: rows read, partners, places and offers recognised or made, every
 * row accounted for. Each row's default: an offer that is surely known is updated (only what the list says and what
 * differs), a similar one is left alone and the row becomes a new draft. Rows of lists that are not taken are not planned.
 * @param slices lets others work in between, reports progress, and stops where the person cancelled
 */
export async function planImport(request: ImportRequest, slices: Slices): Promise<ImportPlan> {
  const { lists, projection, decisions, newId } = request;
  const planning = new ImportPlanning(projection, decisions, newId);
  const ids = projection.ids('offers');
  const inOrder = lists
    .map((list, at) => ({ list, at }))
    .filter(({ list }) => list.isTaken)
    .sort((one, other) => order.indexOf(one.list.kind) - order.indexOf(other.list.kind));
  slices.begin(inOrder.reduce((steps, { list }) => steps + stepsOf(list), ids.length));
  for (const id of ids) {
    const offer = projection.record('offers', id);
    if (offer !== undefined && offer.archived?.undone !== true) planning.offers.add(offer);
    await slices.step();
  }
  const rows: ImportRow[] = [];
  const said = new Map<number, ListPlan>();
  for (const [turn, { list, at }] of inOrder.entries()) {
    if (turn > 0) planning.settle();
    const planned = await planTable(planning, list, at, request.today, slices);
    rows.push(...planned.rows);
    said.set(at, planned);
  }
  const names = (['partners', 'places'] as const).flatMap((kind) => planning.drafts.made(kind));
  const [offers, partners, places] = listKinds.map((kind) => planning.drafts.made(kind).length);
  return {
    rows: rows.sort((one, other) => one.list - other.list || one.row - other.row),
    lists: lists.map((_, at) => said.get(at) ?? { findings: [], words: [] }),
    commands: planning.drafts.commands(),
    made: { offers: offers ?? 0, partners: partners ?? 0, places: places ?? 0 },
    names: Object.fromEntries(names.map(({ id, name }) => [id, name])),
  };
}
