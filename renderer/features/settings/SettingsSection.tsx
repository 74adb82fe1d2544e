import { useId } from 'react';
import type { ReactNode } from 'react';

interface SettingsSectionProps {
  readonly title: string;
  /** For whom it counts and what it is good for. */
  readonly what?: string;
  readonly children: ReactNode;
}

/** Settings that belong together. */
export function SettingsSection({ title, what, children }: SettingsSectionProps) {
  const heading = useId();
  return (
    <section className="settings-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {what !== undefined && <p className="muted small">{what}</p>}
      <div className="settings-fields">{children}</div>
    </section>
  );
}
