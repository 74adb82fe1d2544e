import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';

/**
 * Run before the program of a utility process: gives it the port that Electron gives it. What is sent before the program
 * listens waits for it.
 */
const parentPort = `
  import { EventEmitter } from 'node:events';
  const port = new EventEmitter();
  port.postMessage = (message) => process.send(message);
  port.once('newListener', () => process.on('message', (data) => port.emit('message', { data })));
  process.parentPort = port;
`;

/** A process beside the main one, as `utilityProcess.fork` gives it; a real process under the double too. */
class DoubleUtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('message', (message) => this.emit('message', message));
    child.once('exit', (code) => this.emit('exit', code ?? 1));
    child.unref();
    child.channel?.unref();
  }

  postMessage(message: object): void {
    this.#child.send(message);
  }

  kill(): boolean {
    return this.#child.kill('SIGKILL');
  }
}

export const utilityProcess = {
  fork(file: string, words: readonly string[], { execArgv = [] }: { execArgv?: readonly string[] } = {}) {
    const child = fork(file, words, {
      execArgv: [...execArgv, '--import', `data:text/javascript,${encodeURIComponent(parentPort)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return new DoubleUtilityProcess(child);
  },
};
