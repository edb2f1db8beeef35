// Passwords: Argon2id with the library's defaults (19 MiB, two passes: OWASP's recommendation), and the rule for new ones.
import { hash, verify } from '@node-rs/argon2';
import { InvalidInput } from '../../graph/errors';

export const MIN_PASSWORD = 12;
const MAX_PASSWORD = 200;

/** @throws InvalidInput (`password`) when it is too short to be safe, or longer than anybody types */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < MIN_PASSWORD || password.length > MAX_PASSWORD) {
    throw new InvalidInput(
      'password',
      `A password has ${MIN_PASSWORD} to ${MAX_PASSWORD} characters. Several words are easy to keep in mind.`,
    );
  }
  return hash(password);
}

let nobody: Promise<string> | undefined;

/** With no hash it takes as long and is false, so that the time does not tell which names there are. */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  nobody ??= hash('the password of nobody at all');
  const right = await verify(hashed ?? (await nobody), password.slice(0, MAX_PASSWORD)).catch(() => false);
  return hashed !== undefined && right;
}
