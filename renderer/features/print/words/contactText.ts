import type { Contact } from '../../../../shared/catalogue/values.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { valuesTexts } from '../../../texts/values.ts';

type Reach = Partial<Pick<Contact, 'phone' | 'mobile' | 'email'>>;

/** How somebody can be reached, each way on its own; numbers as they were written. */
export function reachText({ phone, mobile, email }: Reach, language: Language): string[] {
  const texts = valuesTexts[language];
  return [
    ...(phone ? [texts.phone(phone.written)] : []),
    ...(mobile ? [texts.mobile(mobile.written)] : []),
    ...(email ? [email] : []),
  ];
}

/** A person to turn to, in one line: `Lena Muster (Leitung) · Telefon 0221 4710-100`. */
export function contactText(person: Reach & Pick<Contact, 'name' | 'function'>, language: Language): string {
  const { name, function: task } = person;
  const who = task === null ? name : name === '' ? task : `${name} (${task})`;
  return [who, ...reachText(person, language)].filter((part) => part !== '').join(' · ');
}
