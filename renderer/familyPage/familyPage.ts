import './page.css';
import { followAppearance } from '../plainPage/followAppearance.ts';
import { PageView } from './PageView.ts';
import { PageCatalogue } from './katalog.ts';
import type { Katalog } from './katalog.ts';
import { keepOfflineCopy } from './offline.ts';

const root = document.getElementById('page');
const written = document.getElementById('katalog')?.textContent;
if (root !== null && written) {
  followAppearance();
  // Written by the export beside it, from the very schema the type is made of.
  new PageView(root, new PageCatalogue(JSON.parse(written) as Katalog));
  keepOfflineCopy();
}
