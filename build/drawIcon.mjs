// node build/drawIcon.mjs: draws build/icons/icon.png from icon.svg; electron-builder makes every other size of it.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './findChromium.mjs';

const size = 512;
const icons = resolve(import.meta.dirname, 'icons');
const drawing = readFileSync(join(icons, 'icon.svg')).toString('base64');

const executablePath = findChromium({ headless: true });
if (executablePath === null) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH');
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(`<body style="margin:0"><img width="${size}" src="data:image/svg+xml;base64,${drawing}"></body>`);
await page.screenshot({ path: join(icons, 'icon.png'), omitBackground: true });
await browser.close();
