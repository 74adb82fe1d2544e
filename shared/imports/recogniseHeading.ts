import { fold } from './fold.ts';
import { importTargets } from './importTargets.ts';
import type { ImportTargetId } from './importTargets.ts';

const known: ReadonlyMap<string, ImportTargetId> = new Map(
  importTargets.flatMap(({ id, headings }) => headings.map((heading) => [heading, id] as const)),
);

/** The words of a heading, without what stands in brackets and without what German appends to be fair to all. */
const wordsOf = (heading: string) =>
  fold(heading.replace(/\([^)]*\)/gu, ' ').replace(/([/*:_]-?(in|innen|r|n))\b/giu, ' '))
    .split(' ')
    .filter((word) => word !== '');

function recogniseWords(words: readonly string[]): ImportTargetId | null {
  // The longest ending that is known ("Wo? Ortsteil" -> "ortsteil"), else the longest beginning ("Telefon der Leitung").
  for (let from = 0; from < words.length; from += 1) {
    const target = known.get(words.slice(from).join(' '));
    if (target !== undefined) return target;
  }
  for (let to = words.length - 1; to > 0; to -= 1) {
    const target = known.get(words.slice(0, to).join(' '));
    if (target !== undefined) return target;
  }
  return null;
}

/** The target a heading names (German synonyms, some English ones), or null where it says nothing we know. */
export function recogniseHeading(heading: string): ImportTargetId | null {
  const whole = known.get(fold(heading)) ?? recogniseWords(wordsOf(heading));
  if (whole !== null) return whole;
  for (const part of heading.split(/[/,;|]| und | bzw\.? /iu)) {
    const target = recogniseWords(wordsOf(part));
    if (target !== null) return target;
  }
  return null;
}
