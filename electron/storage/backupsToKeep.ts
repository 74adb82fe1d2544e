const newestDays = 7;
const newestWeeks = 4;
const newestMonths = 12;

/**
 * Which daily backups to keep, given all their dates and today's (each `YYYY-MM-DD`): the newest 7, the newest of each of
 * the newest 4 weeks, and the newest of each of the newest 12 months that have one. Days, weeks and months without a
 * backup do not count, so that a long holiday thins nothing out. A date after today comes from a wrong clock: it is kept
 * and takes nobody's place.
 */
export function backupsToKeep(dates: readonly string[], today: string): Set<string> {
  const newestFirst = dates.filter((date) => date <= today).sort((left, right) => (left < right ? 1 : -1));
  return new Set([
    ...dates.filter((date) => date > today),
    ...newestFirst.slice(0, newestDays),
    ...newestOfEach(newestFirst, mondayOf).slice(0, newestWeeks),
    ...newestOfEach(newestFirst, (date) => date.slice(0, 'YYYY-MM'.length)).slice(0, newestMonths),
  ]);
}

function newestOfEach(newestFirst: readonly string[], periodOf: (date: string) => string): string[] {
  return newestFirst.filter((date, index) => {
    const newer = newestFirst[index - 1];
    return newer === undefined || periodOf(newer) !== periodOf(date);
  });
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const daysSinceMonday = (day.getUTCDay() + 6) % 7;
  day.setUTCDate(day.getUTCDate() - daysSinceMonday);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
