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
  /** Known by an API token, not by a login. */
  readonly byToken?: boolean;
}

/** Whoever sits at this machine. */
export const LOCAL: Identity = { name: 'local', role: 'admin' };

function mayAct(who: Identity, needed: Role | 'anyone'): boolean {
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
    `The account "${who.name}" is ${withArticle(who.role)}; this needs ${withArticle(needed)}. Ask an administrator.`,
  );
}

export const withArticle = (role: Role | 'anyone'): string =>
  `${role === 'admin' || role === 'anyone' ? 'an' : 'a'} ${role}`;

/**
 * For what makes another way in: a token that was stolen must not outlive being revoked, nor grow.
 * @throws AppError 401 for who has not logged in, 403 for who sends a token
 */
export function mustHaveLoggedIn(who: Identity): void {
  if (who.name === 'anonymous') {
    throw new AppError('login-needed', 401, 'This needs a login. Log in.');
  }
  if (who.byToken) {
    throw new AppError(
      'not-by-token',
      403,
      'A token makes no tokens and no accounts. Log in, or use `npm run user` on the machine of the server.',
    );
  }
}
