import { keyListTexts } from '../texts/keyList.ts';
import { useTexts } from '../texts/useTexts.ts';
import './KeyList.css';

/** The keys by which the program is worked without a mouse, by where they work. */
export function KeyList() {
  const texts = useTexts(keyListTexts);
  const { control, shift, enter, arrows, home, end, tab, space } = texts;
  const groups: readonly (readonly [title: string, keys: readonly (readonly [act: string, ...keys: string[]])[]])[] = [
    [
      texts.everywhere,
      [
        [texts.find, `${control}+K`],
        [texts.handbook, 'F1'],
        [texts.showKeys, `${control}+F1`],
        [texts.undo, `${control}+Z`],
        [texts.redo, `${control}+Y`],
        [texts.sides, 'F6'],
      ],
    ],
    [
      texts.inLists,
      [
        [texts.move, arrows],
        [texts.ends, `${control}+${home}`, `${control}+${end}`],
        [texts.open, enter],
        [texts.edit, 'F2'],
        [texts.choose, space, `${shift}+${arrows}`],
        [texts.chooseAll, `${control}+A`],
        [texts.copy, `${control}+C`],
        [texts.paste, `${control}+V`],
      ],
    ],
    [
      texts.inRecords,
      [
        [texts.commit, tab],
        [texts.giveUp, 'Esc'],
        [texts.back, 'Esc'],
      ],
    ],
  ];
  return groups.map(([title, rows]) => (
    <section key={title} className="keys">
      <h3>{title}</h3>
      <dl>
        {rows.map(([act, ...keys]) => (
          <div key={act}>
            <dt>{act}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
