import type { CliPorts } from './CliPorts.ts';

/** Carries a command out and gives what it prints. @throws UsageError, Refusal, RefusedFile */
export type RunCommand = (args: readonly string[], ports: CliPorts) => Promise<string>;

/** The commands in the order in which the help lists them; each is loaded only when it is called. */
export const commandTable = {
  new: async () => (await import('./commands/new.ts')).runNew,
  import: async () => (await import('./commands/import.ts')).runImport,
  list: async () => (await import('./commands/list.ts')).runList,
  set: async () => (await import('./commands/set.ts')).runSet,
  add: async () => (await import('./commands/add.ts')).runAdd,
  archive: async () => (await import('./commands/archive.ts')).runArchive,
  merge: async () => (await import('./commands/merge.ts')).runMerge,
  conflicts: async () => (await import('./commands/conflicts.ts')).runConflicts,
  check: async () => (await import('./commands/check.ts')).runCheck,
  export: async () => (await import('./commands/export.ts')).runExport,
  verify: async () => (await import('./commands/verify.ts')).runVerify,
  serve: async () => (await import('./commands/serve.ts')).runServe,
} as const satisfies Record<string, () => Promise<RunCommand>>;

export type CommandName = keyof typeof commandTable;

export const isCommandName = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(commandTable, name);
