export function findChromium(options?: { headless?: boolean }): string | null;
