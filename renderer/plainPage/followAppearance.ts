const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Light or dark as the person's device is; paper is always light. */
export function followAppearance(): void {
  const show = (isDark: boolean) => {
    document.documentElement.dataset['kernTheme'] = isDark ? 'dark' : 'light';
  };
  const showAsDevice = () => show(prefersDark.matches);
  showAsDevice();
  prefersDark.addEventListener('change', showAsDevice);
  window.addEventListener('beforeprint', () => show(false));
  window.addEventListener('afterprint', showAsDevice);
}
