import { Refusal } from '../../shared/refusal.ts';
import type { Language, PerLanguage } from '../../shared/texts/language.ts';
import { refusalText } from '../../shared/texts/refusals.ts';

const generic: PerLanguage<string> = {
  de: 'Das hat nicht geklappt, der Fehler liegt im Programm. Was gespeichert war, ist da. Bitte versuchen Sie es noch einmal oder fragen Sie Ihre IT.',
  en: 'That did not work; the fault is in the program. What was saved is there. Please try again or ask your IT.',
};

/** The sentence for whatever was thrown: a refusal's own, or the one for a fault of the program. */
export const errorText = (error: unknown, language: Language): string =>
  error instanceof Refusal ? refusalText(error, language) : generic[language];
