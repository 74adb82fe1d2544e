import { readWrittenTimes } from '../../catalogue/schedule/writtenTimes.ts';
import type { WrittenTimes } from '../../catalogue/schedule/writtenTimes.ts';
import { hint } from '../finding.ts';
import type { CellNote, Reading } from '../finding.ts';
import { saysNothing } from '../fold.ts';

/** What a cell says of times. `note` is the text itself wherever it says more than was read. */
export interface ScheduleSaid extends Omit<WrittenTimes, 'unclear'> {
  readonly note: string | null;
}

/**
 * Reads times as people write them (see `readWrittenTimes`). Only what is sure is taken; wherever the text says more, the
 * whole text is the note.
 * @param today an ISO day: rules without a first day begin at their next occurrence
 */
export function readSchedule(text: string, today: string): Reading<ScheduleSaid | null> {
  if (saysNothing(text)) return { value: null, notes: [] };
  const { unclear, ...said } = readWrittenTimes(text, today);
  const items = [...said.weekly, ...said.recurring, ...said.dates];
  const understood = items.length > 0 || said.byAppointment || said.closedInSchoolHolidays;
  const sure = understood && unclear.length === 0;
  const notes: CellNote[] = [];
  if (!understood) notes.push(hint('schedule-unreadable'));
  else if (!sure) notes.push(hint('schedule-partly', { left: unclear.map((part) => part.text).join(' · ') }));
  else if (items.some(({ from, to }) => from !== null && to === null)) notes.push(hint('schedule-no-end'));
  return { value: { ...said, note: sure ? null : text.trim() }, notes };
}
