import { useEffect, useEffectEvent, useState } from 'react';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import type { Codec, Unreadable } from '../format/codec.ts';

/** What a person is writing and has not handed over yet. */
export interface Draft {
  /** What the field shows: the draft, or the value where there is none. */
  readonly text: string;
  /** Why the draft cannot be taken; null while it can, or while it is still being written. */
  readonly refused: Unreadable | null;
  /** What the field became by another hand while this draft was open; null where it did not. */
  readonly arrived: string | null;
  readonly write: (text: string) => void;
  /** Hands the draft over if it can be read and nobody has changed the field meanwhile. */
  readonly commit: () => void;
  /** Hands the draft over whatever the field has become. */
  readonly insist: () => void;
  /** Gives the draft up; false where there was none. */
  readonly restore: () => boolean;
}

interface Written {
  readonly text: string;
  /** What the field showed when the draft began. */
  readonly from: string;
  readonly refused: Unreadable | null;
}

/**
 * The draft of a field. It becomes one edit when it is handed over; a draft that cannot be read stays where it is; a
 * value that changes meanwhile never overwrites it. Closing the window or leaving the record hands over what can be read.
 * @param onCommit called with a value that shows differently from the present one
 */
export function useDraft<T>(value: T, codec: Codec<T>, onCommit: (value: T) => void): Draft {
  const language = useLanguage();
  const [draft, setDraft] = useState<Written | null>(null);
  const shown = codec.print(value, language);
  const arrived = draft !== null && shown !== draft.from && shown !== draft.text ? shown : null;

  const insist = () => {
    if (draft === null) return;
    const parsed = codec.parse(draft.text, language);
    if (!parsed.ok) {
      setDraft({ ...draft, refused: parsed.reason });
      return;
    }
    setDraft(null);
    if (codec.print(parsed.value, language) !== shown) onCommit(parsed.value);
  };

  const isOpen = draft !== null;
  const handOver = useEffectEvent(insist);
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
      handOver();
    };
  }, [isOpen]);

  return {
    text: draft?.text ?? shown,
    refused: draft?.refused ?? null,
    arrived,
    write: (text) => setDraft({ text, from: draft?.from ?? shown, refused: null }),
    commit: () => {
      if (arrived === null) insist();
    },
    insist,
    restore: () => {
      setDraft(null);
      return isOpen;
    },
  };
}
