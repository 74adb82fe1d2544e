import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { forkCheckProcess } from '../../electron/checks/forkCheckProcess.ts';
import { ProcessChecks } from '../../electron/checks/ProcessChecks.ts';
import { buildProgram, type BuiltProgram } from '../support/builtProgram.ts';
import { refusalOf } from '../support/refusalOf.ts';

// Lists are read in a process of its own: one that takes its memory, or its time, takes nothing of the program.

let program: BuiltProgram;
let checks: ProcessChecks;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const usual = bytesOf('Titel;Träger\nBabytreff;Familiencafé Herzstück\n');

beforeAll(async () => {
  program = await buildProgram('electron/checkMain.ts');
});
afterAll(() => program.remove());

beforeEach(() => {
  checks = new ProcessChecks(forkCheckProcess(program.path), { time: 60_000, memory: 64 });
});
afterEach(() => checks.close());

test('a list is read as it is in the program itself', async () => {
  const { sheets, readAs } = await checks.readList(usual);
  expect(readAs).toMatchObject({ format: 'csv', delimiter: ';' });
  expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['Babytreff', 'Familiencafé Herzstück']]);
});

test('what is no list is refused with its reason', async () => {
  expect(await refusalOf(checks.readList(bytesOf('%PDF-1.7 …')))).toBe('import-pdf');
});

test('a list that fills the memory is refused, and the next one is read', async () => {
  // Small enough to be read at all; millions of lists once it is.
  const filling = bytesOf(`[{"Titel":[${'[],'.repeat(9_000_000)}[]]}]`);
  expect(await refusalOf(checks.readList(filling))).toBe('import-too-large');
  expect((await checks.readList(usual)).sheets).toHaveLength(1);
});

test('a list that takes too long is refused, and the next one is read', async () => {
  const hurried = new ProcessChecks(forkCheckProcess(program.path), { time: 1, memory: 2048 });
  expect(await refusalOf(hurried.readList(usual))).toBe('import-too-large');
  await hurried.close();
  expect((await checks.readList(usual)).sheets).toHaveLength(1);
});
