// Who sends a request, and what that allows.
import { AppError } from '../graph/errors';

/** Each may do what the one before may. */
export const ROLES = ['reader', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface Identity {
  /** An account's name, `local` on a server that only this machine reaches, or `anonymous`. */
  readonly name: string;
  /** undefined for who has not logged in where reading is closed. */
  readonly role: Role | undefined;
}

/** Whoever sits at this machine. */
export const LOCAL: Identity = { name: 'local', role: 'admin' };

export function mayAct(who: Identity, needed: Role | 'anyone'): boolean {
  if (needed === 'anyone') return true;
  return who.role !== undefined && ROLES.indexOf(who.role) >= ROLES.indexOf(needed);
}

/** @throws AppError 401 for who may log in to do it, 403 for who is logged in and may not */
export function mustBe(who: Identity, needed: Role | 'anyone'): void {
  if (mayAct(who, needed)) return;
  if (who.role === undefined || who.name === 'anonymous') {
    throw new AppError('login-needed', 401, `This needs a login as ${needed}. Log in, or send an API token.`);
  }
  throw new AppError(
    'not-allowed',
    403,
    `The account "${who.name}" is a ${who.role}; this needs a ${needed}. Ask an administrator.`,
  );
}
