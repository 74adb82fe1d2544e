import { listKinds } from '../../../../shared/catalogue/records.ts';
import type { Arrival } from '../../../../shared/rpc/mergeCalls.ts';
import { arrivalsTexts } from '../../../texts/arrivals.ts';
import { useLanguage, useLocale } from '../../../texts/LanguageContext.tsx';
import { changeCount } from '../../../texts/merge.ts';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

type Ready = Extract<Arrival, { state: 'ready' }>;

interface ReadyArrivalProps {
  readonly arrival: Ready;
  readonly onTrust: () => void;
}

/** Whether a person should ask the sender before taking this. */
export const needsAsking = ({ shrinks, signature }: Ready): boolean => shrinks || signature === 'changed';

/** What arrived from whom, what it would do, and what to look out for. */
export function ReadyArrival({ arrival, onTrust }: ReadyArrivalProps) {
  const texts = useTexts(arrivalsTexts);
  const language = useLanguage();
  const weekday = new Intl.DateTimeFormat(useLocale(), { weekday: 'short' });
  const { author, workplace, madeAt, signature, fingerprint, report, isKnown, shrinks } = arrival;
  const made = new Date(madeAt);
  const when = texts.made(`${weekday.format(made)}, ${momentText(made, language)}`);
  if (isKnown) {
    return (
      <Notice kind="info" title={texts.nothingNew}>
        {texts.arrived(author, workplace)} {when} {texts.nothingNewWhat}
      </Notice>
    );
  }
  const besides = texts.besides(report);
  const onlyHistory = changeCount(report) === 0 && report.newConflicts === 0 && besides === '';
  const missing = listKinds.map((kind) => ({ kind, count: -report.difference[kind] })).filter(({ count }) => count > 0);
  return (
    <>
      <Notice kind="ok" title={texts.arrived(author, workplace)}>
        {when} {texts.unchanged} {report.newConflicts > 0 && texts.versionsToCome(report.newConflicts)}{' '}
        {onlyHistory ? texts.onlyHistory : besides} {report.parked.length > 0 && texts.parked(report.parked.length)}{' '}
        {signature !== 'changed' && texts.signature[signature]}
      </Notice>
      {shrinks && (
        <Notice kind="warn" title={texts.shrinks(missing)}>
          {texts.shrinksWhat(author)}
        </Notice>
      )}
      {signature === 'changed' && (
        <Notice kind="warn" title={texts.keyChanged} actions={<Button onPress={onTrust}>{texts.trust}</Button>}>
          {texts.keyChangedWhat(author)} {fingerprint !== null && texts.fingerprint(fingerprint)}
        </Notice>
      )}
    </>
  );
}
