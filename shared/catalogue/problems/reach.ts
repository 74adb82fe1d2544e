import type { Contact, Phone } from '../values.ts';
import type { Findings } from './context.ts';

// How somebody is reached: rules that hold wherever a phone, an e-mail or a web address stands.

/** Good enough to be written to; the whole grammar of RFC 5322 helps nobody here. */
const emailPattern = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]{2,}$/;

export function checkPhone(findings: Findings, field: string, phone: Phone | null): void {
  if (phone !== null && phone.e164 === null && phone.written.trim() !== '') {
    findings.add('warning', field, 'phone-unreadable', { written: phone.written });
  }
}

export function checkEmail(findings: Findings, field: string, email: string | null): void {
  if (email !== null && email !== '' && !emailPattern.test(email)) {
    findings.add('warning', field, 'email-invalid', { written: email });
  }
}

export function checkWebsite(findings: Findings, field: string, website: string | null): void {
  if (website === null || website === '') return;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(website)) findings.add('warning', field, 'website-scheme', { written: website });
  else if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(website) || !URL.canParse(website)) {
    findings.add('warning', field, 'website-invalid', { written: website });
  }
}

export function checkContacts(findings: Findings, contacts: readonly Contact[]): void {
  for (const contact of contacts) {
    const field = `contacts/${contact.id}`;
    checkPhone(findings, field, contact.phone);
    checkPhone(findings, field, contact.mobile);
    checkEmail(findings, field, contact.email);
  }
}
