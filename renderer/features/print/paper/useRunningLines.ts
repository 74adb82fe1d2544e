import { useEffect } from 'react';

/** What stands in the corners of every page. */
export interface RunningLines {
  readonly title: string;
  /** `intern`, or nothing. */
  readonly mark: string;
  readonly asOf: string;
  readonly page: readonly [before: string, between: string];
}

/** A text as a string of CSS (CSS Syntax 3, 4.3.5). */
const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** Hands the lines to the margins of the pages (paper.css), which read them from the root and nowhere else. */
export function useRunningLines({ title, mark, asOf, page: [before, between] }: RunningLines): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const lines = { title, mark, 'as-of': asOf, page: before, of: between };
    for (const [name, text] of Object.entries(lines)) style.setProperty(`--paper-${name}`, cssString(text));
    return () => {
      for (const name of Object.keys(lines)) style.removeProperty(`--paper-${name}`);
    };
  }, [title, mark, asOf, before, between]);
}
