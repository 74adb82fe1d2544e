import * as z from 'zod';

const mebibyte = 2 ** 20;

/** The most memory a password may cost to check, in bytes: a hostile file must not choose it. */
const mostMemory = 256 * mebibyte;

/** Parameters of scrypt (RFC 7914): cost, block size and parallelization, and what is mixed into the password. */
const keyDerivation = z
  .looseObject({
    name: z.literal('scrypt'),
    cost: z
      .int()
      .min(2)
      .max(2 ** 20),
    blockSize: z.int().min(1).max(32),
    parallelization: z.int().min(1).max(4),
    salt: z.base64().max(128),
  })
  .refine(({ cost }) => Number.isInteger(Math.log2(cost)), 'the cost is a power of two')
  .refine(({ cost, blockSize }) => 128 * cost * blockSize <= mostMemory, 'the memory is bounded');
export type KeyDerivation = z.infer<typeof keyDerivation>;

/** The header of a sealed `.mappe`. Anybody can read it, so it names nobody: no author, no catalogue. */
export const sealedHeader = z.looseObject({
  format: z.literal('angebotsmappe-sealed'),
  version: z.literal(1),
  keyDerivation,
  cipher: z.looseObject({ name: z.literal('aes-256-gcm'), nonce: z.base64().length(16) }),
  /** Bytes of the content: the encrypted file and, behind it, the 16 bytes of the cipher's tag. */
  storedSize: z.int().min(16),
});
export type SealedHeader = z.infer<typeof sealedHeader>;
