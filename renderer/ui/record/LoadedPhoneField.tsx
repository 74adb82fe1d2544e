import { DraftField } from '../fields/DraftField.tsx';
import { optionalPhone } from './phoneCodec.ts';
import type { PhoneFieldProps } from './PhoneField.tsx';

/** The phone field with the numbering plans it needs: loaded when the first phone field is shown. */
export const LoadedPhoneField = (props: PhoneFieldProps) => (
  <DraftField {...props} codec={optionalPhone} type="tel" inputMode="tel" />
);
