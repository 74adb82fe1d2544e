import { refused, taken } from './codec.ts';
import type { Codec } from './codec.ts';

const plain = (written: string): string => written.replace(/\r\n?/g, '\n').trim();

/** Text that may be missing: nothing written is null. */
export const optionalText: Codec<string | null> = {
  print: (value) => value ?? '',
  parse(written) {
    const text = plain(written);
    return taken(text === '' ? null : text);
  },
};

/** Text that may be empty but is never null, such as a street. */
export const anyText: Codec<string> = {
  print: (value) => value,
  parse: (written) => taken(plain(written)),
};

/** Text that a record cannot do without, such as a name. */
export const requiredText: Codec<string> = {
  print: (value) => value,
  parse(written) {
    const text = plain(written);
    return text === '' ? refused('required') : taken(text);
  },
};

const bareHost = /^(www\.|[\p{L}\p{N}-]+\.)[^\s@:/]+(\/\S*)?$/iu;

/** A web address. Where only the scheme is missing (`www.lindenau.example.org`), `https://` is put before it. */
export const webAddress: Codec<string | null> = {
  print: (value) => value ?? '',
  parse(written) {
    const text = plain(written);
    if (text === '') return taken(null);
    return taken(bareHost.test(text) ? `https://${text}` : text);
  },
};
