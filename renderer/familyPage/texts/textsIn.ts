import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { PageTexts } from './PageTexts.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const byLanguage: ReadonlyMap<string, PageTexts> = new Map(Object.entries({ de, en, tr, uk, ru, ar, fa }));

/** What the page says in a language; in German where nobody has translated it. */
export const textsIn = (language: string): PageTexts => byLanguage.get(language) ?? de;
