import { createSign, generateKeyPairSync } from 'node:crypto';

/** A certificate and its key, as a TLS server takes them (PEM). */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

// Just enough of DER (ITU-T X.690) to write a certificate (RFC 5280) that says whose it is and how long it holds.
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
};
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number) => der(0x02, Buffer.from([value]));
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`));
const nameOf = (text: string) => sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from(text)))));

const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
const subjectAltName = '551d11';
const basicConstraints = '551d13';

/**
 * A certificate for 127.0.0.1 that is signed by its own key.
 * @param days how long it holds from now on; below 0 it has expired
 */
export function selfSigned({ days, ip = '127.0.0.1' }: { days: number; ip?: string }): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const at = (day: number) => time(new Date(Date.now() + day * 86_400_000));
  const address = der(0x87, Buffer.from(ip.split('.').map(Number)));
  const extensions = sequence(
    sequence(objectId(subjectAltName), der(0x04, sequence(address))),
    sequence(
      objectId(basicConstraints),
      der(0x01, Buffer.from([0xff])),
      der(0x04, sequence(der(0x01, Buffer.from([0xff])))),
    ),
  );
  const signed = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    nameOf('Angebotsmappe'),
    sequence(at(Math.min(days, 0) - 30), at(days)),
    nameOf('Angebotsmappe'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = createSign('sha256').update(signed).sign(privateKey);
  const certificate = sequence(signed, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
