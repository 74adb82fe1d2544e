import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { problemsOf } from '../../../shared/catalogue/problems/problemsOf.ts';
import { listKinds } from '../../../shared/catalogue/records.ts';
import { problemContext } from '../../../shared/document/problemContext.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { openMappe } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';

function allProblems(projection: Projection, today: string): Problem[] {
  const context = problemContext(projection, today);
  return [
    ...problemsOf('catalogue', projection.catalogue(), context),
    ...listKinds.flatMap((kind) => projection.records(kind).flatMap((record) => problemsOf(kind, record, context))),
  ];
}

/** `check <file.mappe>`: every problem by record and field, with its sentence. */
export async function runCheck(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, jsonOption, [1, 1]);
  const { projection } = await openMappe(ports, positionals[0] ?? '');
  const problems = allProblems(projection, dayOf(ports.now())).map((problem) => ({
    ...problem,
    text: problemText(problem, 'de'),
  }));
  const lines = problems.map(
    ({ severity, id, field, text }) => `${cliTexts.severity[severity]}  ${id}  ${field}: ${text}`,
  );
  return answer(values.json, problems, lines.length === 0 ? cliTexts.noProblems : lines.join('\n'));
}
