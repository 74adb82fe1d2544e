/** A name for a file as every file system takes it; *Katalog* where nothing of it is left. */
export const fileName = (name: string): string => name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim() || 'Katalog';
