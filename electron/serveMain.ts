import { resolve } from 'node:path';
import { runServe } from './runServe.ts';

const [mappe] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const port = process.env['ANGEBOTSMAPPE_PORT'];

console.log(
  await runServe({
    rendererFolder: resolve(import.meta.dirname, '../renderer'),
    mappe: mappe === undefined ? null : resolve(mappe),
    port: port === undefined ? null : Number(port),
  }),
);
