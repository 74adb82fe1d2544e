import type { FaultReason } from './protocol.ts';

/** A call failed through a bug. Across the line goes only `reason`; `cause` stays on the side where it happened. */
export class HostFault extends Error {
  readonly reason: FaultReason;

  constructor(reason: FaultReason, options?: { cause?: unknown }) {
    super(reason, options);
    this.name = 'HostFault';
    this.reason = reason;
  }
}
