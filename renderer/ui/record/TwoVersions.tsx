import { createContext, use } from 'react';
import { useTexts } from '../../texts/useTexts.ts';
import { versionsTexts } from '../../texts/versions.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import './TwoVersions.css';

/** Where in the open record there are two versions: flat key -> the way to compare them. */
export type TwoVersions = ReadonlyMap<string, () => void>;

const TwoVersionsContext = createContext<TwoVersions>(new Map());

/** Tells the fields of the record below it where there are two versions. */
export const TwoVersionsProvider = TwoVersionsContext.Provider;

/**
 * Says at a field that there are two versions of it, and leads to them; nothing where there is one.
 * @param keys the keys of the field, or of what its keys begin with
 */
export function TwoVersionsNote({ keys }: { readonly keys: string }) {
  const texts = useTexts(versionsTexts);
  const known = use(TwoVersionsContext);
  const own = keys.split(' ');
  const found = [...known].find(([key]) => own.some((field) => key === field || key.startsWith(`${field}/`)));
  if (found === undefined) return null;
  const [, onCompare] = found;
  return (
    <p className="two-versions">
      <Icon name="double-box" size="small" />
      {texts.inField}
      <Button kind="quiet" size="small" onPress={onCompare}>
        {texts.compare}
      </Button>
    </p>
  );
}
