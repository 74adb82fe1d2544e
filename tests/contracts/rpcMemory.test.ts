import { createMemoryTransports } from '../../shared/rpc/memoryTransport.ts';
import { describeRpc } from './rpcSuite.ts';

describeRpc('memory', () => {
  const [window, host] = createMemoryTransports();
  return { window, host, end: () => window.close() };
});
