import { useCallback } from 'react';
import type { Act } from '../../shared/document/commands.ts';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { say } from '../ui/toasts.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Says what an act has done, and offers to take it back. */
export function useSayActed(): (act: Act, said: string) => void {
  const { undo } = useTexts(appTexts);
  const takeBack = useTakeBack();
  return useCallback(
    (act, said) => say({ text: said, action: { label: undo, onPress: () => void takeBack(act) } }),
    [undo, takeBack],
  );
}
