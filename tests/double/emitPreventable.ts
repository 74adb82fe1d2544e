import type { EventEmitter } from 'node:events';

/** Emits an event with `preventDefault`; false when a listener called it. */
export function emitPreventable(emitter: EventEmitter, name: string, details: object = {}): boolean {
  let isAllowed = true;
  emitter.emit(name, { ...details, preventDefault: () => (isAllowed = false) });
  return isAllowed;
}
