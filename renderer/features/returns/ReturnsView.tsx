import { useState } from 'react';
import type { ReturnedFile } from '../../../shared/rpc/returnCalls.ts';
import { AnswerReview } from './AnswerReview.tsx';
import { PartnersToAsk } from './PartnersToAsk.tsx';
import './returns.css';

/** The page of questionnaires: who was asked and who has answered, and the answers one after the other. */
export function ReturnsView() {
  const [returned, setReturned] = useState<readonly ReturnedFile[]>([]);
  const [at, setAt] = useState(0);
  const file = returned[at];
  const onBack = () => setReturned([]);
  if (file === undefined) {
    return (
      <PartnersToAsk
        onReturned={(files) => {
          setReturned(files);
          setAt(0);
        }}
      />
    );
  }
  return (
    <AnswerReview
      key={at}
      returned={file}
      at={at + 1}
      all={returned.length}
      onBack={onBack}
      onNext={() => (at + 1 < returned.length ? setAt(at + 1) : onBack())}
    />
  );
}
