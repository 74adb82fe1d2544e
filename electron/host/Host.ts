import type { Dialogs, PathChooser } from './dialogs.ts';
import type { Catalogues } from './Catalogues.ts';
import type { ExchangeService } from './exchange/ExchangeService.ts';
import type { ExportFiles } from './exports/exportFiles.ts';
import type { ImportService } from './imports/importService.ts';
import type { LiveService } from './live/LiveService.ts';
import type { MappeChecks } from './merging/MappeChecks.ts';
import type { MergeService } from './merging/MergeService.ts';
import type { KeyRing } from './packets/KeyRing.ts';
import type { PagePrinter } from './PagePrinter.ts';
import type { PublishService } from './publishing/PublishService.ts';
import type { FilePort, SettingsPort } from './ports.ts';

/** What every window's handlers share. */
export interface Host {
  readonly version: string;
  readonly kind: 'desktop' | 'serve';
  readonly catalogues: Catalogues;
  readonly settings: SettingsPort;
  readonly imports: ImportService;
  readonly keys: KeyRing;
  readonly checks: MappeChecks;
  readonly merges: MergeService;
  readonly exchanges: ExchangeService;
  readonly lives: LiveService;
  readonly publishing: PublishService;
  readonly files: FilePort & ExportFiles;
  /** Paths of .mappe files opened from outside that no window has asked for yet. */
  readonly waiting: string[];
  /** Told of every error that is no refusal. For the log. */
  readonly onBug: (error: unknown) => void;
}

/**
 * How to ask the person at one window, `chooser` where the window draws the chooser itself; and what prints the window, null
 * where only the browser around it can.
 */
export interface WindowQuestions {
  readonly dialogs: Dialogs;
  readonly chooser: PathChooser | null;
  readonly printer: PagePrinter | null;
}
