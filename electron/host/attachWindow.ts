import { contract } from '../../shared/rpc/contract.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import { serve } from '../../shared/rpc/serve.ts';
import type { ServedWindow } from '../../shared/rpc/serve.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import { backupHandlers } from './backupHandlers.ts';
import { catalogueHandlers } from './catalogueHandlers.ts';
import { chooserHandlers } from './chooserHandlers.ts';
import { documentHandlers, WindowDocuments } from './documentHandlers.ts';
import { exchangeHandlers } from './exchangeHandlers.ts';
import { exportHandlers } from './exportHandlers.ts';
import { fileHandlers } from './fileHandlers.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { importHandlers } from './importHandlers.ts';
import { liveHandlers } from './liveHandlers.ts';
import { mapHandlers } from './mapHandlers.ts';
import { mergeHandlers } from './mergeHandlers.ts';
import { publishHandlers } from './publishHandlers.ts';
import { printHandlers } from './printHandlers.ts';
import { returnHandlers } from './returnHandlers.ts';
import { trustHandlers } from './trustHandlers.ts';

/** Serves one window over its line; what it had open is given back when the line ends. */
export function attachWindow(host: Host, line: Transport, questions: WindowQuestions): ServedWindow<AppContract> {
  const documents = new WindowDocuments(host);
  const window = serve(
    contract,
    {
      ...catalogueHandlers(host, questions),
      ...documentHandlers(host, documents, questions),
      ...importHandlers(host, documents, questions),
      ...exportHandlers(host, documents, questions),
      ...publishHandlers(host, documents, questions),
      ...mergeHandlers(host, questions),
      ...trustHandlers(host),
      ...liveHandlers(host),
      ...exchangeHandlers(host, questions),
      ...backupHandlers(host),
      ...fileHandlers(host, documents, questions),
      ...mapHandlers(host, questions),
      ...printHandlers(host, documents, questions),
      ...returnHandlers(host, documents, questions),
      ...chooserHandlers(questions.chooser),
    },
    line,
    { onBug: host.onBug },
  );
  questions.chooser?.onAsked((question) => window.emit('dialog.asked', question));
  const stopMerges = host.merges.listen((catalogueId) => window.emit('merge.arrived', { catalogueId }));
  const stopExchanges = host.exchanges.listen((catalogueId, state) =>
    window.emit('exchange.changed', { catalogueId, state }),
  );
  const stopLives = host.lives.listen((catalogueId, state) => window.emit('live.changed', { catalogueId, state }));
  line.onClose(() => {
    stopMerges();
    stopLives();
    stopExchanges();
    void documents.closeAll().catch(host.onBug);
  });
  return window;
}
