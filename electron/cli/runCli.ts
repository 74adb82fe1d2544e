import { program } from '../../shared/program.ts';
import { Refusal } from '../../shared/refusal.ts';
import { cliTexts } from '../../shared/texts/cli.ts';
import { refusalText } from '../../shared/texts/refusals.ts';
import type { CliPorts } from './CliPorts.ts';
import { commandTable, isCommandName } from './commandTable.ts';
import { RefusedFile } from './RefusedFile.ts';
import { UsageError } from './UsageError.ts';

/** Where a call ends: 0 done, 1 refused, 2 called wrongly. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const done = (stdout: string): Outcome => ({ exitCode: 0, stdout, stderr: '' });

function failed(error: unknown, help: string): Outcome {
  if (error instanceof UsageError) return { exitCode: 2, stdout: '', stderr: `${error.message}\n\n${help}\n` };
  if (error instanceof Refusal) return { exitCode: 1, stdout: '', stderr: `${refusalText(error, 'de')}\n` };
  if (error instanceof RefusedFile) {
    return { exitCode: 1, stdout: '', stderr: `${error.file}: ${refusalText(error.refusal, 'de')}\n` };
  }
  // A bug: support needs to know where.
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exitCode: 1, stdout: '', stderr: `${cliTexts.bug}\n${trace}\n` };
}

const asksFor = (args: readonly string[], ...names: string[]) => args.some((argument) => names.includes(argument));

/**
 * Carries out one call of the command line.
 * @param args what stands behind the program's name
 */
export async function runCli(args: readonly string[], ports: () => CliPorts): Promise<Outcome> {
  const [name, ...rest] = args;
  if (!isCommandName(name)) {
    if (name === 'help' || asksFor(args, '--help', '-h')) return done(`${cliTexts.help}\n`);
    if (asksFor(args, '--version')) return done(`${program.name} ${program.version}\n`);
    return failed(
      new UsageError(name === undefined ? cliTexts.noCommand : cliTexts.unknownCommand(name)),
      cliTexts.help,
    );
  }
  if (asksFor(rest, '--help', '-h')) return done(`${cliTexts.usage[name]}\n`);
  try {
    const run = await commandTable[name]();
    return done(await run(rest, ports()));
  } catch (error) {
    return failed(error, cliTexts.usage[name]);
  }
}
