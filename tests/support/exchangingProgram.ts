import { writeSync } from 'node:fs';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { newProfile, Workplace } from './workplace.ts';

// Run as a process of its own, as the replica argv[4]: enters offers into the catalogue of the data folder argv[2] and
// exchanges them through the folder argv[3] until it is killed. Prints the title of each offer when it is saved.

const [, , data = '', folder = '', replica = ''] = process.argv;
const profile = newProfile('Jugendamt');
profile.settings = { ...profile.settings, replica };
const files = { ...diskFiles, drives: () => Promise.resolve([]) };
const workplace = await Workplace.open({ profile, disk: diskFiles, data }, files);
await workplace.exchange.choose(folder);

for (let round = 1; ; round += 1) {
  const title = `${process.pid}/${round}`;
  await workplace.enter(title);
  writeSync(1, `${title}\n`);
  await workplace.exchange.turn(false);
}
