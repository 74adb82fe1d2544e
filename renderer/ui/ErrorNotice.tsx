import type { ReactNode } from 'react';
import { errorText } from '../texts/errorText.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import { Notice } from './Notice.tsx';

interface ErrorNoticeProps {
  /** What a call threw; null: all went well, and nothing is shown. */
  readonly error: unknown;
  /** Bad, unless it is only a question back. */
  readonly kind?: 'bad' | 'warn';
  /** What went wrong, in bold, where the error alone does not say so. */
  readonly title?: string;
  /** Buttons that do what the sentence proposes. */
  readonly actions?: ReactNode;
}

/** What has just gone wrong, in the clerk's words and read out at once. */
export function ErrorNotice({ error, kind = 'bad', ...rest }: ErrorNoticeProps) {
  const language = useLanguage();
  if (error === null) return null;
  return (
    <Notice kind={kind} isUrgent {...rest}>
      {errorText(error, language)}
    </Notice>
  );
}
