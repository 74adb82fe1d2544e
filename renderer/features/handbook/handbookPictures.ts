import type { HandbookPageId } from './pageIds.ts';
import chain from './pictures/chain.webp';
import history from './pictures/history.webp';
import reading from './pictures/import.webp';
import map from './pictures/map.webp';
import merge from './pictures/merge.webp';
import offers from './pictures/offers.webp';
import overview from './pictures/overview.webp';
import partners from './pictures/partners.webp';
import places from './pictures/places.webp';
import print from './pictures/print.webp';
import publish from './pictures/publish.webp';
import returns from './pictures/returns.webp';
import settings from './pictures/settings.webp';
import start from './pictures/start.webp';

/** The pictures of the pages, made from the program itself by `npm run pictures -- --project=handbook`. */
export const handbookPictures: Readonly<Partial<Record<HandbookPageId, string>>> = {
  start,
  overview,
  offers,
  partners,
  places,
  chain,
  map,
  merge,
  print,
  publish,
  import: reading,
  returns,
  history,
  settings,
};
