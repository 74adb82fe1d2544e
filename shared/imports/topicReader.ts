import type { Catalogue } from '../catalogue/catalogue.ts';
import { topics } from '../catalogue/topics.ts';
import { termReader } from './cells/readTerms.ts';
import type { TermsRead } from './cells/readTerms.ts';

/** Makes a reader of topics, the catalogue's own among them. */
export const topicReader = ({ topics: own }: Catalogue): ((text: string) => TermsRead<string>) =>
  termReader<string>([
    ...topics,
    ...own.map(({ id, label }) => ({ id, de: label['de'] ?? '', en: label['en'] ?? '' })),
  ]);
