import { isInGermany, isSwapped } from '../germany.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { findingsOf } from './context.ts';
import type { Findings, ProblemContext } from './context.ts';

function checkPosition(findings: Findings, place: Place, { catalogue }: ProblemContext): void {
  const { position } = place;
  if (position === null) {
    if (place.kind === 'on-site' && place.showOnMap) findings.add('hint', 'position', 'position-missing');
    return;
  }
  if (isSwapped(position)) {
    findings.add('warning', 'position', 'position-swapped', { town: catalogue.municipality.name ?? '' });
    return;
  }
  if (!isInGermany(position)) {
    findings.add('warning', 'position', 'position-outside-germany');
    return;
  }
  const [west, south, east, north] = catalogue.bounds ?? [-180, -90, 180, 90];
  const inside = position.lat >= south && position.lat <= north && position.lon >= west && position.lon <= east;
  if (!inside)
    findings.add('warning', 'position', 'position-outside-bounds', { town: catalogue.municipality.name ?? '' });
}

/** What a place breaks. */
export function placeProblems(place: Place, context: ProblemContext): Problem[] {
  const findings = findingsOf('places', place.id);
  if (place.name.trim() === '') findings.add('error', 'name', 'name-missing');
  if (place.postcode !== null && place.postcode !== '' && !/^\d{5}$/.test(place.postcode)) {
    findings.add('warning', 'postcode', 'postcode-invalid', { written: place.postcode });
  }
  checkPosition(findings, place, context);
  return findings.problems;
}
