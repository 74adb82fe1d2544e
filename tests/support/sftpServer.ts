import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { join, posix } from 'node:path';
import ssh2 from 'ssh2';
import type { Connection, SFTPWrapper } from 'ssh2';
import { Accidents } from './publishServer.ts';
import type { PublishServer } from './publishServer.ts';

const { Server, utils } = ssh2;
const { OPEN_MODE, STATUS_CODE, flagsToString } = utils.sftp;

export interface SftpServer extends PublishServer {
  readonly port: number;
  /** The fingerprint of its key as OpenSSH writes it. */
  readonly hostKey: string;
  /** How many passwords it was shown. */
  readonly logins: number;
}

/**
 * A key that a server shows; the same again makes it the same server. Not Ed25519: ssh2 1.17 writes one in some hundreds of
 * those so that it cannot read it again.
 */
export const newHostKey = (): HostKey => utils.generateKeyPairSync('ecdsa', { bits: 256 });

interface HostKey {
  readonly private: string;
  /** `ecdsa-sha2-nistp256 AAAA…` */
  readonly public: string;
}

const wireForm = (publicKey: string) => Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');

/** An SFTP server (version 3) on loopback with real files and one user. */
export async function startSftpServer(
  folder: string,
  { user, password, key, port = 0 }: { user: string; password: string; key: HostKey; port?: number },
): Promise<SftpServer> {
  const written: string[] = [];
  const accidents = new Accidents();
  const lines = new Set<Connection>();
  let logins = 0;
  const server = new Server({ hostKeys: [key.private] }, (line) => {
    lines.add(line);
    socketOf(line).setNoDelay(true);
    line.on('error', () => undefined);
    line.on('authentication', (context) => {
      if (context.method === 'password') logins += 1;
      const isRight = context.method === 'password' && context.username === user && context.password === password;
      if (isRight) context.accept();
      else context.reject(['password']);
    });
    line.on('session', (accept) =>
      accept().on('sftp', (acceptSftp) =>
        serveFiles(acceptSftp(), folder, { written, accidents, cut: () => socketOf(line).destroy() }),
      ),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    folder,
    port: (server.address() as AddressInfo).port,
    hostKey: `SHA256:${createHash('sha256').update(wireForm(key.public)).digest('base64').replace(/=+$/, '')}`,
    get logins() {
      return logins;
    },
    written,
    accidents,
    end: async () => {
      for (const line of lines) socketOf(line).destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The socket of a line: ssh2 names it to nobody, and only it can be cut as a pulled cable does. */
const socketOf = (line: Connection): Socket => (line as unknown as { _sock: Socket })._sock;

interface Store {
  readonly written: string[];
  readonly accidents: Accidents;
  readonly cut: () => void;
}

function serveFiles(sftp: SFTPWrapper, root: string, { written, accidents, cut }: Store): void {
  const handles = new Map<string, { file: number | null; path: string; listed: boolean; wrote: boolean }>();
  let lastHandle = 0;
  const onDisk = (path: string) => join(root, posix.join('/', path));
  const handleFor = (path: string, file: number | null) => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(++lastHandle);
    handles.set(handle.toString('hex'), { file, path, listed: false, wrote: false });
    return handle;
  };
  const of = (handle: Buffer) => handles.get(handle.toString('hex'))!;
  const used = (path: string) =>
    readdirSync(join(path, '..')).reduce((sum, name) => sum + statSync(join(path, '..', name)).size, 0);

  /** Answers with what `task` says, or with the code for what it throws. */
  const answering = (id: number, task: () => void) => {
    try {
      task();
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      sftp.status(id, isMissing ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE);
    }
  };
  const changing = (id: number, task: () => void) =>
    accidents.isReadOnly
      ? sftp.status(id, STATUS_CODE.PERMISSION_DENIED)
      : answering(id, () => {
          task();
          sftp.status(id, STATUS_CODE.OK);
        });
  const attributes = (path: string) => {
    const { mode, size } = statSync(path);
    return { mode, uid: 0, gid: 0, size, atime: 0, mtime: 0 };
  };
  const move = (from: string, to: string) => {
    if (accidents.cutsMove()) cut();
    else renameSync(onDisk(from), onDisk(to));
  };

  sftp
    .on('OPEN', (id, path, flags) => {
      if (accidents.isReadOnly && (flags & OPEN_MODE.WRITE) !== 0)
        return sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
      answering(id, () => sftp.handle(id, handleFor(path, openSync(onDisk(path), flagsToString(flags) ?? 'r'))));
    })
    .on('WRITE', (id, handle, offset, data) => {
      const open = of(handle);
      if (used(onDisk(open.path)) + data.length > accidents.quota) {
        return sftp.status(id, STATUS_CODE.FAILURE, 'No space left on device');
      }
      const arrived = accidents.arriving(data.length);
      writeSync(open.file!, data, 0, arrived, offset);
      open.wrote = true;
      if (arrived < data.length) return cut();
      sftp.status(id, STATUS_CODE.OK);
    })
    .on('READ', (id, handle, offset, length) => {
      const data = Buffer.alloc(Math.min(length, Math.max(0, fstatSync(of(handle).file!).size - offset)));
      if (data.length === 0) return sftp.status(id, STATUS_CODE.EOF);
      readSync(of(handle).file!, data, 0, data.length, offset);
      sftp.data(id, data);
    })
    .on('FSTAT', (id, handle) => sftp.attrs(id, attributes(onDisk(of(handle).path))))
    .on('STAT', (id, path) => answering(id, () => sftp.attrs(id, attributes(onDisk(path)))))
    .on('CLOSE', (id, handle) => {
      const { file, path, wrote } = of(handle);
      if (file !== null) closeSync(file);
      if (wrote) written.push(posix.join('/', path).slice(1));
      sftp.status(id, STATUS_CODE.OK);
    })
    .on('OPENDIR', (id, path) =>
      existsSync(onDisk(path)) ? sftp.handle(id, handleFor(path, null)) : sftp.status(id, STATUS_CODE.NO_SUCH_FILE),
    )
    .on('READDIR', (id, handle) => {
      const open = of(handle);
      if (open.listed) return sftp.status(id, STATUS_CODE.EOF);
      open.listed = true;
      const names = readdirSync(onDisk(open.path));
      sftp.name(
        id,
        names.map((filename) => ({
          filename,
          longname: filename,
          attrs: attributes(join(onDisk(open.path), filename)),
        })),
      );
    })
    .on('MKDIR', (id, path) => changing(id, () => mkdirSync(onDisk(path))))
    .on('REMOVE', (id, path) => changing(id, () => rmSync(onDisk(path))))
    // Without the extension of OpenSSH, a name that is taken is no target.
    .on('RENAME', (id, from, to) =>
      existsSync(onDisk(to)) ? sftp.status(id, STATUS_CODE.FAILURE) : changing(id, () => move(from, to)),
    );
}
