// Secrets that programs and browsers carry: random, and kept here only as their hash.
import { createHash, randomBytes } from 'node:crypto';

export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** They are random enough that a fast hash is as safe as a slow one, and a look-up by it tells nothing by its time. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
