import type { Catalogue } from '../catalogue.ts';
import { isMunicipalityKey } from '../municipalityKey.ts';
import type { Problem } from '../problem.ts';
import { findingsOf } from './context.ts';
import { checkEmail, checkPhone, checkWebsite } from './reach.ts';

/** What the catalogue's own record breaks. With an error here nothing can be published. */
export function catalogueProblems(catalogue: Catalogue): Problem[] {
  const findings = findingsOf('catalogue', catalogue.id);
  const { publisher, municipality } = catalogue;
  if (catalogue.name.trim() === '') findings.add('error', 'name', 'name-missing');
  if (!isMunicipalityKey(municipality.ags ?? '')) findings.add('error', 'municipality/ags', 'ags-invalid');
  if ((publisher.name ?? '').trim() === '') findings.add('error', 'publisher/name', 'publisher-missing');
  if ((catalogue.licence ?? '').trim() === '') findings.add('error', 'licence', 'licence-missing');
  checkPhone(findings, 'publisher/phone', publisher.phone);
  checkEmail(findings, 'publisher/email', publisher.email);
  checkWebsite(findings, 'publisher/website', publisher.website);
  return findings.problems;
}
