import './page.css';
import { PageView } from './PageView.ts';
import { PageCatalogue } from './katalog.ts';
import type { Katalog } from './katalog.ts';
import { keepOfflineCopy } from './offline.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Light or dark as the person's device is; paper is always light. */
function followAppearance(): void {
  const show = (isDark: boolean) => {
    document.documentElement.dataset['kernTheme'] = isDark ? 'dark' : 'light';
  };
  const showAsDevice = () => show(prefersDark.matches);
  showAsDevice();
  prefersDark.addEventListener('change', showAsDevice);
  window.addEventListener('beforeprint', () => show(false));
  window.addEventListener('afterprint', showAsDevice);
}

const root = document.getElementById('page');
const written = document.getElementById('katalog')?.textContent;
if (root !== null && written) {
  followAppearance();
  // Written by the export beside it, from the very schema the type is made of.
  new PageView(root, new PageCatalogue(JSON.parse(written) as Katalog));
  keepOfflineCopy();
}
