import './page.css';
import { followAppearance } from '../plainPage/followAppearance.ts';
import { PageView } from './PageView.ts';
import { PageCatalogue } from './katalog.ts';
import type { Katalog } from './katalog.ts';
import { keepOfflineCopy } from './offline.ts';
import { readTrust } from './trust.ts';

const root = document.getElementById('page');
const data = document.getElementById('katalog');
if (root !== null && data !== null) {
  followAppearance();
  const text = data.textContent;
  // Written by the export beside it, from the very schema the type is made of.
  const catalogue = new PageCatalogue(JSON.parse(text) as Katalog);
  new PageView(root, catalogue, readTrust(text, data.dataset['integrity'] ?? ''));
  keepOfflineCopy();
}
