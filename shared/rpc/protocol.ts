import { refusalCodes, type RefusalCode } from '../refusal.ts';

/** Why a call failed for a reason that no person caused: a bug on one of the two sides. */
export const faultReasons = ['unknown-call', 'input-unfit', 'handler-failed'] as const;
export type FaultReason = (typeof faultReasons)[number];

/** What a window says to its host. `id` counts the window's calls from 1. */
export type WindowMessage = { type: 'call'; id: number; name: string; input: unknown } | { type: 'cancel'; id: number };

/** What a host says to its window. */
export type HostMessage =
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'refusal'; id: number; code: RefusalCode; values: Record<string, string | number> }
  | { type: 'fault'; id: number; reason: FaultReason }
  | { type: 'event'; stream: string; payload: unknown };

/** The message in a decoded frame, or null when the frame is none that a window may send. */
export function readWindowMessage(frame: unknown): WindowMessage | null {
  if (!isRecord(frame)) return null;
  const { type, id, name, input } = frame;
  if (!isCallId(id)) return null;
  if (type === 'call' && typeof name === 'string') return { type, id, name, input };
  return type === 'cancel' ? { type, id } : null;
}

/** The message in a decoded frame, or null when the frame is none that a host may send. */
export function readHostMessage(frame: unknown): HostMessage | null {
  if (!isRecord(frame)) return null;
  const { type, id, value, code, values, reason, stream, payload } = frame;
  if (type === 'event') return typeof stream === 'string' ? { type, stream, payload } : null;
  if (!isCallId(id)) return null;
  if (type === 'answer') return { type, id, value };
  if (type === 'refusal' && isOneOf(refusalCodes, code) && isValues(values)) return { type, id, code, values };
  return type === 'fault' && isOneOf(faultReasons, reason) ? { type, id, reason } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCallId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isOneOf<T extends string>(allowed: readonly T[], value: unknown): value is T {
  return allowed.some((one) => one === value);
}

function isValues(value: unknown): value is Record<string, string | number> {
  return isRecord(value) && Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number');
}
