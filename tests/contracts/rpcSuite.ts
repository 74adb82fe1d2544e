import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import { connect, type Client } from '../../shared/rpc/connect.ts';
import { defineCall } from '../../shared/rpc/define.ts';
import { encodeFrame } from '../../shared/rpc/frame.ts';
import { HostFault } from '../../shared/rpc/hostFault.ts';
import { serve, type Handlers, type ServedWindow } from '../../shared/rpc/serve.ts';
import type { Transport } from '../../shared/rpc/transport.ts';

const bytes = z.instanceof(Uint8Array);
const contract = {
  calls: {
    'text.shout': defineCall(z.strictObject({ text: z.string(), times: z.number().default(1) }), z.string()),
    'bytes.reverse': defineCall(bytes, bytes),
    'work.forever': defineCall(z.null(), z.null()),
    'work.refuse': defineCall(z.null(), z.null()),
    'work.break': defineCall(z.null(), z.null()),
    'work.answerWrongly': defineCall(z.null(), z.string()),
    'count.to': defineCall(z.number(), z.null()),
  },
  streams: { counted: z.number(), noted: z.strictObject({ text: z.string() }) },
};
type TestContract = typeof contract;

/** Both ends of one open line, and what takes the whole of it down. */
export interface OpenLine {
  window: Transport;
  host: Transport;
  end(): void | Promise<void>;
}

/** What every transport must do for the contract. `openLine` makes a fresh one whose ends hold `frameLimit` bytes. */
export function describeRpc(transport: string, openLine: () => OpenLine | Promise<OpenLine>): void {
  describe(`the contract over ${transport}`, () => {
    const frameLimit = 4 * 1024 * 1024;
    const onBug = vi.fn<(error: unknown) => void>();
    /** Why the work of 'work.forever' was told to stop, in order. */
    const stopped: unknown[] = [];
    let line: OpenLine;
    let client: Client<TestContract>;
    let served: ServedWindow<TestContract>;

    const handlers: Handlers<TestContract> = {
      'text.shout': ({ text, times }) => text.toUpperCase().repeat(times),
      'bytes.reverse': (input) => input.slice().reverse(),
      'work.forever': (_input, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            stopped.push(signal.reason);
            reject(signal.reason as Refusal);
          });
        }),
      'work.refuse': () => {
        throw new Refusal('disk-full', { drive: 'E:', missing: 12 });
      },
      'work.break': () => {
        throw new TypeError('/home/amt/geheim is not a function');
      },
      'work.answerWrongly': () => 42 as unknown as string,
      'count.to': (count, { emit }) => {
        for (let number = 1; number <= count; number++) emit('counted', number);
        return null;
      },
    };

    beforeEach(async () => {
      onBug.mockReset();
      stopped.length = 0;
      line = await openLine();
      served = serve(contract, handlers, line.host, { onBug, frameLimit });
      client = connect<TestContract>(line.window, { frameLimit });
    });
    afterEach(() => line.end());

    const until = (condition: () => boolean) => vi.waitFor(() => expect(condition()).toBe(true));
    const closeOf = (end: { onClose(listener: () => void): void }) => new Promise<void>((done) => end.onClose(done));

    it('answers a call, with the defaults of its schema filled in', async () => {
      expect(await client.call('text.shout', { text: 'grüß dich ' })).toBe('GRÜSS DICH ');
      expect(await client.call('text.shout', { text: 'ja', times: 2 })).toBe('JAJA');
      expect(onBug).not.toHaveBeenCalled();
    });

    it('answers each of many calls at once with its own answer', async () => {
      const texts = Array.from({ length: 200 }, (_, index) => `a${index}`);
      const answers = await Promise.all(texts.map((text) => client.call('text.shout', { text })));
      expect(answers).toEqual(texts.map((text) => text.toUpperCase()));
    });

    it('carries bytes as bytes of their own, down to none and up to megabytes', async () => {
      for (const length of [0, 3, 3 * 1024 * 1024]) {
        const sent = Uint8Array.from({ length }, (_, index) => index % 251);
        const answer = await client.call('bytes.reverse', sent);
        expect(answer).toBeInstanceOf(Uint8Array);
        expect(answer.constructor).toBe(Uint8Array);
        expect(answer.buffer.byteLength).toBe(length);
        expect(Buffer.compare(answer, sent.reverse())).toBe(0);
      }
    });

    it('delivers events in order, before the answer they belong to', async () => {
      const heard: number[] = [];
      client.on('counted', (number) => heard.push(number));
      await client.call('count.to', 50);
      expect(heard).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    });

    it('delivers what the host says unasked, to every listener until it stops listening', async () => {
      const first: string[] = [];
      const second: string[] = [];
      const stop = client.on('noted', ({ text }) => first.push(text));
      client.on('noted', ({ text }) => second.push(text));
      served.emit('noted', { text: 'eins' });
      await until(() => second.length === 1);
      stop();
      served.emit('noted', { text: 'zwei' });
      await until(() => second.length === 2);
      expect([first, second]).toEqual([['eins'], ['eins', 'zwei']]);
    });

    it('keeps back an event that does not fit the contract, and reports it', async () => {
      const heard: unknown[] = [];
      client.on('noted', (payload) => heard.push(payload));
      served.emit('noted', { text: 7 } as never);
      served.emit('noted', { text: 'danach' });
      await until(() => heard.length > 0);
      expect(heard).toEqual([{ text: 'danach' }]);
      expect(onBug).toHaveBeenCalledTimes(1);
    });

    it('throws a refusal again, with its code and values', async () => {
      const refusal = await client.call('work.refuse', null).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal).toMatchObject({ code: 'disk-full', values: { drive: 'E:', missing: 12 } });
      expect(onBug).not.toHaveBeenCalled();
    });

    it('reports a bug to the host, and tells the window nothing of its insides', async () => {
      const fault = await client.call('work.break', null).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(HostFault);
      expect(String(fault)).not.toContain('geheim');
      expect(fault).toMatchObject({ reason: 'handler-failed' });
      expect(onBug.mock.calls).toEqual([[expect.any(TypeError)]]);
    });

    it('keeps back an answer that does not fit the contract, and reports it', async () => {
      await expect(client.call('work.answerWrongly', null)).rejects.toMatchObject({ reason: 'handler-failed' });
      expect(onBug).toHaveBeenCalledTimes(1);
    });

    it('refuses input that does not fit the contract, and goes on', async () => {
      await expect(client.call('text.shout', { text: 7 } as never)).rejects.toMatchObject({ reason: 'input-unfit' });
      await expect(client.call('text.shout', { text: '', extra: 1 } as never)).rejects.toBeInstanceOf(HostFault);
      expect(await client.call('text.shout', { text: 'weiter' })).toBe('WEITER');
    });

    it('refuses a call that the contract does not have, even one that every object has', async () => {
      for (const name of ['nope', 'toString', '__proto__', 'constructor']) {
        await expect(client.call(name as 'text.shout', { text: '' })).rejects.toMatchObject({ reason: 'unknown-call' });
      }
    });

    it('cancels a call: the caller is let go and the work is told to stop', async () => {
      const abort = new AbortController();
      const call = client.call('work.forever', null, { signal: abort.signal });
      await client.call('text.shout', { text: 'läuft' });
      abort.abort();
      await expect(call).rejects.toMatchObject({ code: 'cancelled' });
      await until(() => stopped.length === 1);
      expect(stopped[0]).toMatchObject({ code: 'cancelled' });
      expect(await client.call('text.shout', { text: 'weiter' })).toBe('WEITER');
    });

    it('does not begin a call that is cancelled already', async () => {
      const call = client.call('work.forever', null, { signal: AbortSignal.abort() });
      await expect(call).rejects.toMatchObject({ code: 'cancelled' });
      await client.call('text.shout', { text: 'danach' });
      expect(stopped).toEqual([]);
    });

    it('gives a call up after its time', async () => {
      await expect(client.call('work.forever', null, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'timeout' });
      await until(() => stopped.length === 1);
    });

    it('lets go of every call when the host is gone, and takes no new one', async () => {
      const call = client.call('work.forever', null);
      const told = closeOf(client);
      await client.call('text.shout', { text: 'läuft' });
      served.close();
      await expect(call).rejects.toMatchObject({ code: 'disconnected' });
      await told;
      await expect(client.call('text.shout', { text: 'noch da?' })).rejects.toMatchObject({ code: 'disconnected' });
    });

    it('stops the work for a window that is gone', async () => {
      void client.call('work.forever', null).catch(() => {});
      await client.call('text.shout', { text: 'läuft' });
      client.close();
      await until(() => stopped.length === 1);
      expect(stopped[0]).toMatchObject({ code: 'disconnected' });
    });

    it.each([
      ['what is no CBOR', Uint8Array.of(0xff, 0x00)],
      ['nothing at all', new Uint8Array(0)],
      ['more than one value', Uint8Array.of(0x01, 0x02)],
      ['CBOR that is no message', encodeFrame(['call', 1], 1000)],
      ['a message without a number', encodeFrame({ type: 'call', name: 'text.shout' }, 1000)],
      ['a call with a number out of turn', encodeFrame({ type: 'call', id: 7, name: 'text.shout', input: 1 }, 1000)],
      ['the cancelling of a call that never was', encodeFrame({ type: 'cancel', id: 1 }, 1000)],
      ['arrays nested without end', new Uint8Array(100_000).fill(0x81)],
    ])('closes the line to a window that sends %s', async (_what, frame) => {
      const closed = closeOf(line.host);
      line.window.send(frame);
      await closed;
      expect(onBug).toHaveBeenCalledTimes(1);
    });

    it('closes the line to a host that sends what is no message', async () => {
      const closed = closeOf(client);
      line.host.send(encodeFrame({ type: 'answer', id: 99, value: 1 }, 1000));
      await closed;
    });

    it('sends nothing over the limit, and takes nothing over it', async () => {
      await expect(client.call('bytes.reverse', new Uint8Array(frameLimit))).rejects.toThrow(RangeError);
      expect(await client.call('text.shout', { text: 'weiter' })).toBe('WEITER');
      const closed = closeOf(line.host);
      line.window.send(new Uint8Array(frameLimit + 1));
      await closed;
    });
  });
}
