import type { Settings } from '../../shared/settings.ts';

/** Where basemap.de has its pictures: https://basemap.de/produkte-und-dienste/web-raster/ */
const basemap = 'https://sgx.geodatenzentrum.de';

/** What a page may load from elsewhere: nothing, unless a person has switched the pictures of basemap.de on. */
export const outsideSources = ({ basemap: isOn }: Settings): string[] => (isOn ? [basemap] : []);
