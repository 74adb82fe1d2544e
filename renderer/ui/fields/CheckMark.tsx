import { Icon } from '../Icon.tsx';

/** The box of a checkbox; ticked by the style of what it stands in. */
export const CheckMark = () => (
  <span className="check-mark">
    <Icon name="check" size="small" />
  </span>
);
