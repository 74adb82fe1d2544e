import type { PublicationReport } from '../../../shared/rpc/publishCalls.ts';
import { publishTexts } from '../../texts/publish.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Notice } from '../../ui/Notice.tsx';

/** That the export stands, where, and what was sent. */
export function PublicationDone({ report }: { readonly report: PublicationReport }) {
  const texts = useTexts(publishingTexts);
  const { size } = useTexts(publishTexts);
  return (
    <>
      <Notice kind="ok" title={texts.done}>
        {report.kind === 'stick' ? texts.doneStick : texts.sent(report.files, size(report.bytes), report.unchanged)}
      </Notice>
      <p className="publish-folder">
        <span className="muted">{texts.doneWhere} </span>
        {report.where}
      </p>
    </>
  );
}
