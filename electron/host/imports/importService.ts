import type { Act, Command } from '../../../shared/document/commands.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import { checkMapping } from '../../../shared/imports/checkMapping.ts';
import type {
  ImportChoice,
  ImportMapping,
  ImportPreview,
  ImportReport,
} from '../../../shared/imports/importPreview.ts';
import { importReport } from '../../../shared/imports/importReport.ts';
import { planImport } from '../../../shared/imports/planImport.ts';
import type { ImportPlan } from '../../../shared/imports/planImport.ts';
import { previewOf } from '../../../shared/imports/previewOf.ts';
import type { OpenList } from '../../../shared/imports/previewOf.ts';
import { proposeMapping } from '../../../shared/imports/proposeMapping.ts';
import { reportCsv } from '../../../shared/imports/reportCsv.ts';
import { Slices } from '../../../shared/imports/slices.ts';
import { limits } from '../../../shared/imports/table/limits.ts';
import { readTable } from '../../../shared/imports/table/readTable.ts';
import type { Table, TableFile } from '../../../shared/imports/table/table.ts';
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
  /** The language of the report's sentences. */
  language(): Language;
  /** ISO 8601. */
  today(): string;
  /** A random UUID. */
  newId(): string;
}

export type ImportChoices = Readonly<Record<string, ImportChoice>>;

/** Reads lists into catalogues: open, map as often as needed, take, report. Every call refuses import-gone where the list is dropped. */
export interface ImportService {
  /**
   * Reads a list and shows what it would do; nothing is written.
   * @throws Refusal import-unreadable, import-empty, import-too-large, cancelled, and those of `readFile`
   */
  open(path: string, session: ImportSession, slices?: Slices): Promise<ImportPreview>;
  /** Reads the list anew with another sheet or other columns; a mapping of null is proposed anew. @throws Refusal mapping-invalid */
  map(importId: string, how: { sheet: string; mapping: ImportMapping | null }, slices?: Slices): Promise<ImportPreview>;
  /** Reads a mapping written by hand, see checkMapping. @throws Refusal mapping-invalid */
  readMapping(importId: string, sheet: string, written: unknown): ImportMapping;
  /** The report that `take` would give; nothing is written. @throws Refusal import-no-title-column */
  rehearse(importId: string, choices: ImportChoices, slices?: Slices): Promise<ImportReport>;
  /** Takes the list in as one act. @throws Refusal import-no-title-column, cancelled (then nothing is written) */
  take(importId: string, choices: ImportChoices, slices?: Slices): Promise<{ report: ImportReport; act: Act }>;
  /** The last report as CSV; before `take` there is none. @throws Refusal import-gone */
  reportCsv(importId: string): Uint8Array;
  drop(importId: string): void;
}

interface Import extends OpenList {
  readonly session: ImportSession;
  readonly report: ImportReport | null;
}

/** Lists left open by windows that went away; more are forgotten, the oldest first. */
const mostOpen = 8;

const hasTitle = (table: Table) => Object.values(proposeMapping(table)).includes('title');

/** The sheet to begin with: the first that has a column of titles, else the first. */
function firstSheet({ sheets }: TableFile): Table {
  const sheet = sheets.find(hasTitle) ?? sheets[0];
  if (sheet === undefined) throw new Refusal('import-empty');
  return sheet;
}

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

  const plan = (list: Import, choices: ImportChoices, slices: Slices): Promise<ImportPlan> =>
    planImport(
      {
        table: list.table,
        mapping: list.mapping,
        choices,
        fileName: list.fileName,
        projection: list.session.projection,
        today: ports.today(),
        newId: () => ports.newId(),
      },
      slices,
    );

  async function preview(list: Import, slices: Slices): Promise<ImportPreview> {
    const planned = await plan(list, {}, slices);
    hold(list);
    return previewOf(list, planned);
  }

  function sheetOf(list: Import, name: string): Table {
    const table = list.file.sheets.find(({ sheet }) => sheet === name);
    if (table === undefined) throw new Refusal('mapping-invalid', { name });
    return table;
  }

  /** Plans what is really to be done. Without titles every row would be refused, which nobody means. */
  async function planTaking(list: Import, choices: ImportChoices, slices: Slices): Promise<ImportPlan> {
    if (!Object.values(list.mapping).includes('title')) throw new Refusal('import-no-title-column');
    return plan(list, choices, slices);
  }

  return {
    async open(path, session, slices = new Slices()) {
      const file = await readTable(await ports.readFile(path, limits.bytes + 1));
      const table = firstSheet(file);
      const fileName = path.replace(/^.*[\\/]/u, '');
      const mapping = proposeMapping(table);
      return preview({ importId: ports.newId(), fileName, file, table, mapping, session, report: null }, slices);
    },

    async map(importId, { sheet, mapping }, slices = new Slices()) {
      const list = held(importId);
      const table = sheetOf(list, sheet);
      return preview(
        { ...list, table, mapping: mapping === null ? proposeMapping(table) : checkMapping(table, mapping) },
        slices,
      );
    },

    readMapping: (importId, sheet, written) => checkMapping(sheetOf(held(importId), sheet), written),

    async rehearse(importId, choices, slices = new Slices()) {
      return importReport(await planTaking(held(importId), choices, slices), ports.language());
    },

    async take(importId, choices, slices = new Slices()) {
      const list = held(importId);
      const planned = await planTaking(list, choices, slices);
      const act = planned.commands.length === 0 ? { changes: [] } : await list.session.perform(planned.commands);
      const report = importReport(planned, ports.language());
      hold({ ...list, report });
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
