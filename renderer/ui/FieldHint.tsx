import { Text } from 'react-aria-components';
import type { ReactNode } from 'react';
import './field.css';

/**
 * What is said about a field below it. Stands there from the start, empty or not: React Aria looks only once whether a
 * field has a description, and a problem found later would never be read out.
 */
export const FieldHint = ({ children }: { readonly children: ReactNode }) => (
  <Text slot="description" className="field-hint">
    {children}
  </Text>
);
