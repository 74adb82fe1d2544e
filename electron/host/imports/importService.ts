import type { Act, Command } from '../../../shared/document/commands.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import { checkMapping } from '../../../shared/imports/checkMapping.ts';
import type {
  ImportDecisions,
  ImportPreview,
  ImportReport,
  ListReading,
} from '../../../shared/imports/importPreview.ts';
import { noDecisions } from '../../../shared/imports/importPreview.ts';
import { importReport } from '../../../shared/imports/importReport.ts';
import { listShape, recalled, toRemember } from '../../../shared/imports/listShape.ts';
import type { RememberedReading } from '../../../shared/imports/listShape.ts';
import { planImport } from '../../../shared/imports/planImport.ts';
import type { ImportPlan } from '../../../shared/imports/planImport.ts';
import { previewOf } from '../../../shared/imports/previewOf.ts';
import { proposeMapping } from '../../../shared/imports/proposeMapping.ts';
import { reportCsv } from '../../../shared/imports/reportCsv.ts';
import { Slices } from '../../../shared/slices.ts';
import { hasNames, proposeList } from '../../../shared/imports/sourceList.ts';
import type { SourceList } from '../../../shared/imports/sourceList.ts';
import { limits } from '../../../shared/imports/table/limits.ts';
import type { TableFile } from '../../../shared/imports/table/table.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Language } from '../../../shared/texts/language.ts';

/** The open catalogue that lists are read into. */
export interface ImportSession {
  readonly projection: Projection;
  /** Carries out commands as one act; resolves once it is on the disk. */
  perform(commands: readonly Command[]): Promise<Act>;
}

/** What reading lists needs of the machine. */
export interface ImportPorts {
  /** The first `limit` bytes of a file. @throws Refusal file-missing, file-unreadable, io-error */
  readFile(path: string, limit: number): Promise<Uint8Array>;
  /** Reads the bytes of a list, as readTable, where a hostile one does no harm. @throws Refusal import-… */
  readList(bytes: Uint8Array): Promise<TableFile>;
  /** The language of the report's sentences. */
  language(): Language;
  /** ISO 8601. */
  today(): string;
  /** A random UUID. */
  newId(): string;
  /** How lists were read before. */
  readings(): readonly RememberedReading[];
  /** Keeps how a list was read. */
  remember(reading: RememberedReading): Promise<void>;
}

/** Reads lists into catalogues: open, map as often as needed, take, report. Every call refuses import-gone where the lists are dropped. */
export interface ImportService {
  /**
   * Reads files and shows what they would do; nothing is written. Of several, those that cannot be read are named.
   * @throws Refusal import-unreadable, import-empty, import-too-large and those of `readFile` where no file can be read; cancelled
   */
  open(paths: readonly string[], session: ImportSession, slices?: Slices): Promise<ImportPreview>;
  /** Reads one of the lists anew; a mapping of null is proposed anew. @throws Refusal mapping-invalid */
  map(importId: string, list: number, reading: ListReading, slices?: Slices): Promise<ImportPreview>;
  /** Reads a mapping of the first list that is taken, written by hand, see checkMapping. @throws Refusal mapping-invalid */
  mapByHand(importId: string, written: unknown, slices?: Slices): Promise<ImportPreview>;
  /** The report that `take` would give; nothing is written. @throws Refusal import-no-title-column */
  rehearse(importId: string, decisions: ImportDecisions, slices?: Slices): Promise<ImportReport>;
  /** Takes the lists in as one act. @throws Refusal import-no-title-column, cancelled (then nothing is written) */
  take(importId: string, decisions: ImportDecisions, slices?: Slices): Promise<{ report: ImportReport; act: Act }>;
  /** The last report as CSV; before `take` there is none. @throws Refusal import-gone */
  reportCsv(importId: string): Uint8Array;
  drop(importId: string): void;
}

interface Import {
  readonly importId: string;
  readonly lists: readonly SourceList[];
  readonly unread: ImportPreview['unread'];
  readonly session: ImportSession;
  readonly report: ImportReport | null;
}

/** Lists left open by windows that went away; more are forgotten, the oldest first. */
const mostOpen = 8;

/** Makes the service; it holds the open lists in memory. */
export function createImportService(ports: ImportPorts): ImportService {
  const open = new Map<string, Import>();

  function held(importId: string): Import {
    const list = open.get(importId);
    if (list === undefined) throw new Refusal('import-gone');
    return list;
  }

  function hold(list: Import): void {
    open.set(list.importId, list);
    const [oldest] = open.keys();
    if (open.size > mostOpen && oldest !== undefined) open.delete(oldest);
  }

  const plan = ({ lists, session }: Import, decisions: ImportDecisions, slices: Slices): Promise<ImportPlan> =>
    planImport(
      { lists, decisions, projection: session.projection, today: ports.today(), newId: () => ports.newId() },
      slices,
    );

  async function preview(opened: Import, slices: Slices): Promise<ImportPreview> {
    const planned = await plan(opened, noDecisions, slices);
    hold(opened);
    return previewOf(opened.importId, opened.lists, opened.unread, planned);
  }

  /** The sheets of one file, each read as the last list of its shape was, else as proposed. */
  async function listsOf(path: string): Promise<SourceList[]> {
    const file = await ports.readList(await ports.readFile(path, limits.bytes + 1));
    const fileName = path.replace(/^.*[\\/]/u, '');
    return file.sheets.map((table) => {
      const shape = listShape(table);
      const known = ports.readings().find((reading) => reading.shape === shape);
      const proposed = proposeList(fileName, file, table);
      return known === undefined || proposed.reads !== 'columns'
        ? proposed
        : { ...proposed, ...readAs(proposed, recalled(table, known)), isRemembered: true };
    });
  }

  /** @throws Refusal mapping-invalid */
  function readAs({ table }: SourceList, { kind, isTaken, mapping, words }: ListReading): Partial<SourceList> {
    return {
      kind,
      isTaken,
      words,
      mapping: mapping === null ? proposeMapping(table, kind) : checkMapping(table, kind, mapping),
      isRemembered: false,
    };
  }

  function reread(importId: string, at: number, how: (list: SourceList) => Partial<SourceList>): Import {
    const opened = held(importId);
    if (opened.lists[at] === undefined) throw new Refusal('mapping-invalid', { name: String(at) });
    return { ...opened, lists: opened.lists.map((list, other) => (other === at ? { ...list, ...how(list) } : list)) };
  }

  /** Plans what is really to be done. Without names every row of a list would be refused, which nobody means. */
  async function planTaking(opened: Import, decisions: ImportDecisions, slices: Slices): Promise<ImportPlan> {
    const nameless = opened.lists.some((list) => list.isTaken && !hasNames(list));
    if (nameless) throw new Refusal('import-no-title-column');
    return plan(opened, decisions, slices);
  }

  async function rememberReadings(lists: readonly SourceList[]): Promise<void> {
    for (const list of lists) {
      const reading = list.isTaken && list.reads === 'columns' ? toRemember(list.table, list) : null;
      if (reading !== null) await ports.remember(reading);
    }
  }

  return {
    async open(paths, session, slices = new Slices()) {
      const lists: SourceList[] = [];
      const unread: ImportPreview['unread'] = [];
      for (const path of paths) {
        try {
          lists.push(...(await listsOf(path)));
        } catch (error) {
          if (!(error instanceof Refusal) || paths.length === 1) throw error;
          unread.push({ fileName: path.replace(/^.*[\\/]/u, ''), code: error.code });
        }
      }
      if (lists.length === 0) throw new Refusal(unread[0]?.code ?? 'import-empty');
      const someTaken = lists.some(({ isTaken }) => isTaken);
      const shown = someTaken ? lists : lists.map((list, at) => ({ ...list, isTaken: at === 0 }));
      return preview({ importId: ports.newId(), lists: shown, unread, session, report: null }, slices);
    },

    map: (importId, at, reading, slices = new Slices()) =>
      preview(
        reread(importId, at, (list) => readAs(list, reading)),
        slices,
      ),

    async mapByHand(importId, written, slices = new Slices()) {
      const at = held(importId).lists.findIndex(({ isTaken }) => isTaken);
      const mapped = reread(importId, at, ({ table, kind }) => ({ mapping: checkMapping(table, kind, written) }));
      return preview(mapped, slices);
    },

    async rehearse(importId, decisions, slices = new Slices()) {
      const opened = held(importId);
      return importReport(await planTaking(opened, decisions, slices), opened.lists, ports.language());
    },

    async take(importId, decisions, slices = new Slices()) {
      const opened = held(importId);
      const planned = await planTaking(opened, decisions, slices);
      const act = planned.commands.length === 0 ? { changes: [] } : await opened.session.perform(planned.commands);
      await rememberReadings(opened.lists);
      const report = importReport(planned, opened.lists, ports.language());
      hold({ ...opened, report });
      return { report, act };
    },

    reportCsv(importId) {
      const { report } = held(importId);
      if (report === null) throw new Refusal('import-gone');
      return reportCsv(report, ports.language());
    },

    drop(importId) {
      open.delete(importId);
    },
  };
}
