import { useEffect } from 'react';
import type { Settings } from '../../shared/settings.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Shows the window light or dark: as chosen, or as the system is, also when that changes. */
export function useAppearance(appearance: Settings['appearance']): void {
  useEffect(() => {
    const show = () => {
      const isDark = appearance === 'dark' || (appearance === 'system' && prefersDark.matches);
      document.documentElement.dataset['kernTheme'] = isDark ? 'dark' : 'light';
    };
    show();
    prefersDark.addEventListener('change', show);
    return () => prefersDark.removeEventListener('change', show);
  }, [appearance]);
}
