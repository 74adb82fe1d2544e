import { useEffect, useEffectEvent, useState } from 'react';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import type { Codec, Unreadable } from '../format/codec.ts';
import { keepDraft, keptDraft } from './keptDrafts.ts';
import type { Written } from './keptDrafts.ts';

/** What a person is writing and has not handed over yet. */
export interface Draft {
  /** What the field shows: the draft, or the value where there is none. */
  readonly text: string;
  /** Why the draft cannot be taken; null while it can, or while it is still being written. */
  readonly refused: Unreadable | null;
  /** What the field became by another hand while this draft was open; null where it did not. */
  readonly arrived: string | null;
  readonly write: (text: string) => void;
  /** Hands the draft over if it can be read and nobody has changed the field meanwhile; false where it stays a draft. */
  readonly commit: () => boolean;
  /** Hands the draft over whatever the field has become; false where it cannot be read. */
  readonly insist: () => boolean;
  /** Gives the draft up; false where there was none. */
  readonly restore: () => boolean;
}

export interface DraftOptions<T> {
  readonly value: T;
  readonly codec: Codec<T>;
  /** Called with a value that shows differently from the present one. */
  readonly onCommit: (value: T) => void;
  /** Where the field stands, to find its draft again; null keeps none. */
  readonly place: string | null;
  /** Told when the field goes away and what was written in it could not be handed over. */
  readonly onLeft: () => void;
}

/**
 * The draft of a field. It becomes one edit when it is handed over; a value that changes meanwhile is never overwritten
 * unasked. Closing the window or leaving the record hands over what can be; the rest is kept for when one comes back.
 */
export function useDraft<T>({ value, codec, onCommit, place, onLeft }: DraftOptions<T>): Draft {
  const language = useLanguage();
  const [draft, setDraft] = useState(() => keptDraft(place));
  const shown = codec.print(value, language);
  const arrived = draft !== null && shown !== draft.from && shown !== draft.text ? shown : null;

  const keep = (next: Written | null) => {
    setDraft(next);
    keepDraft(place, next);
  };
  const insist = (): boolean => {
    if (draft === null) return true;
    const parsed = codec.parse(draft.text, language);
    if (!parsed.ok) {
      keep({ ...draft, refused: parsed.reason });
      return false;
    }
    keep(null);
    if (codec.print(parsed.value, language) !== shown) onCommit(parsed.value);
    return true;
  };
  const commit = () => arrived === null && insist();

  const isOpen = draft !== null;
  const handOver = useEffectEvent(() => {
    commit();
  });
  const leave = useEffectEvent(() => {
    // Handed over already, or given up with what it was written into.
    if (place !== null && keptDraft(place) === null) return;
    commit();
    if (keptDraft(place) !== null) onLeft();
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const onHide = () => handOver();
    // Already before the page is left: what is sent while it goes may no longer be taken.
    window.addEventListener('beforeunload', onHide);
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('beforeunload', onHide);
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      leave();
    };
  }, [isOpen]);

  return {
    text: draft?.text ?? shown,
    refused: draft?.refused ?? null,
    arrived,
    write: (text) => keep({ text, from: draft?.from ?? shown, refused: null }),
    commit,
    insist,
    restore: () => {
      keep(null);
      return isOpen;
    },
  };
}
