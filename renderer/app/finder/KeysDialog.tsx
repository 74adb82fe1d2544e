import { appTexts } from '../../texts/app.ts';
import { finderTexts } from '../../texts/finder.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './KeysDialog.css';

/** The keys by which the program is worked without a mouse. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(finderTexts).keys;
  const { close } = useTexts(appTexts);
  const { control, enter, arrows, home, end, tab } = texts;
  const groups: readonly (readonly [title: string, keys: readonly (readonly [act: string, ...keys: string[]])[]])[] = [
    [
      texts.everywhere,
      [
        [texts.find, `${control}+K`],
        [texts.showKeys, 'F1'],
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
  return (
    <Dialog title={texts.title} onClose={onClose} onSubmit={onClose} actions={<Button type="submit">{close}</Button>}>
      {groups.map(([title, rows]) => (
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
      ))}
    </Dialog>
  );
}
