import { FieldError, Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import type { CSSProperties, ReactNode } from 'react';
import './field.css';
import { FieldHint } from './FieldHint.tsx';
import { Icon } from './Icon.tsx';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  /** Shown above the field; a field without one names itself by `aria-label`. */
  readonly label?: ReactNode;
  /** Said below the field, before anything is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; marks the field. */
  readonly error?: ReactNode;
  /** Makes it a field of several lines, this many at first. */
  readonly lines?: number;
  readonly placeholder?: string;
  /** The language of what is written, where it is not that of the interface (BCP 47). */
  readonly textLanguage?: string;
}

/** A field for text with its label above and what is to be said about it below. */
export function TextField({ label, hint, error, lines, placeholder = '', textLanguage, ...rest }: TextFieldProps) {
  const isInvalid = Boolean(error);
  const written = { placeholder, ...(textLanguage !== undefined && { lang: textLanguage, dir: 'auto' }) };
  return (
    <AriaTextField {...rest} isInvalid={isInvalid} className="field">
      {label !== undefined && <Label className="field-label">{label}</Label>}
      {lines === undefined ? (
        <Input className="field-input" {...written} />
      ) : (
        <TextArea
          className="field-input lines"
          rows={lines}
          style={{ '--lines': lines } as CSSProperties}
          {...written}
        />
      )}
      <FieldHint>{hint}</FieldHint>
      <FieldError className="field-error">
        <Icon name="error" />
        <span>{error}</span>
      </FieldError>
    </AriaTextField>
  );
}
