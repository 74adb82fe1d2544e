import { useEffect } from 'react';
import type { Settings } from '../../shared/settings.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Shows the window light or dark: as chosen, or as the system is, also when that changes. Paper is always light. */
export function useAppearance(appearance: Settings['appearance']): void {
  useEffect(() => {
    const show = (isDark: boolean) => {
      document.documentElement.dataset['kernTheme'] = isDark ? 'dark' : 'light';
    };
    const showAsChosen = () => show(appearance === 'dark' || (appearance === 'system' && prefersDark.matches));
    const showForPaper = () => show(false);
    showAsChosen();
    prefersDark.addEventListener('change', showAsChosen);
    window.addEventListener('beforeprint', showForPaper);
    window.addEventListener('afterprint', showAsChosen);
    return () => {
      prefersDark.removeEventListener('change', showAsChosen);
      window.removeEventListener('beforeprint', showForPaper);
      window.removeEventListener('afterprint', showAsChosen);
    };
  }, [appearance]);
}
