// Tells who sends a request. Two ways: on a server that only this machine reaches, whoever sits at it; elsewhere by
// session cookie or API token.
import { parseCookie } from 'cookie';
import type { Request, RequestHandler, Response } from 'express';
import type { Log } from '../../graph/log';
import { RequestRefused } from '../problem';
import { type Identity, LOCAL } from '../who';
import { Accounts, type AccountView } from './accounts';
import { type AuditEvent, AuditTrail } from './audit-trail';
import { LockOut } from './lock-out';
import { type Session, Sessions } from './sessions';

const READS = new Set(['GET', 'HEAD']);

export interface GatekeeperOptions {
  /** Only this machine reaches the server: whoever sends a request sits at it. */
  readonly local: boolean;
  /** Where the accounts are kept. */
  readonly dataDir: string;
  /** Whoever has not logged in may read. */
  readonly openReading: boolean;
  readonly log: Log;
}

/** On TLS the name itself binds the cookie to this host. */
const cookieName = (secure: boolean): string => (secure ? '__Host-session' : 'session');

export class Gatekeeper {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly trail: AuditTrail;
  readonly #lockOut = new LockOut();
  readonly #options: GatekeeperOptions;

  constructor(options: GatekeeperOptions) {
    this.#options = options;
    this.accounts = new Accounts(options.dataDir);
    this.sessions = new Sessions(options.dataDir, (name) => this.accounts.passwordStamp(name));
    this.trail = new AuditTrail(options.dataDir);
  }

  /** Sets `response.locals.who`. @throws RequestRefused `wrong-token` (401), `csrf` (403), `behind-proxy` (403) */
  readonly identify: RequestHandler = (request, response, next) => {
    response.locals.who = this.#options.local ? whoSitsHere(request) : this.#identityOf(request);
    next();
  };

  /** Whether anybody has to log in for anything. */
  get asksForLogin(): boolean {
    return !this.#options.local;
  }

  get openReading(): boolean {
    return this.#options.local || this.#options.openReading;
  }

  /** @throws AppError `wrong-login` (401), `locked-out` (429) */
  async login(name: string, password: string, request: Request, response: Response): Promise<Session> {
    const account = await this.checkPassword(name, password, request, response);
    const { secret, session } = await this.sessions.start(account.name);
    await this.audit('login', account.name, null, request, response);
    this.#setCookie(request, response, secret);
    return session;
  }

  async logout(request: Request, response: Response): Promise<void> {
    const secret = this.#cookie(request);
    const session = this.sessionOf(request);
    if (secret) await this.sessions.end(secret);
    if (session) await this.audit('logout', session.account, null, request, response);
    this.#setCookie(request, response, '');
  }

  sessionOf(request: Request): Session | undefined {
    const secret = this.#cookie(request);
    return secret ? this.sessions.find(secret) : undefined;
  }

  /**
   * Enters what somebody did into the trail and the log. What was done is done, so a trail that cannot be written is told
   * in the log and to nobody else.
   */
  async audit(
    event: AuditEvent,
    by: string,
    about: string | null,
    request: Request,
    response: Response,
  ): Promise<void> {
    if (this.#options.local) return;
    const entry = { event, by, about, from: request.ip ?? null, request: response.locals.requestId ?? null };
    const { log } = this.#options;
    log.info({ audit: entry }, `${by}: ${event}`);
    await this.trail
      .record(entry)
      .catch((error) => log.error({ err: error }, 'the audit trail cannot be written'));
  }

  /** @throws AppError `wrong-login` (401), `locked-out` (429) */
  async checkPassword(
    name: string,
    password: string,
    request: Request,
    response: Response,
  ): Promise<AccountView> {
    this.#lockOut.mayTry(name);
    const account = await this.accounts.check(name, password);
    if (account) {
      this.#lockOut.succeeded(name);
      return account;
    }
    const locked = this.#lockOut.failed(name);
    await this.audit(locked ? 'locked-out' : 'wrong-login', name, null, request, response);
    throw new RequestRefused('wrong-login', 401, 'The name or the password is wrong.');
  }

  #identityOf(request: Request): Identity {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const secret = /^Bearer ([\w-]{1,200})$/i.exec(authorization)?.[1];
      const identity = secret === undefined ? undefined : this.accounts.identityOf(secret);
      if (!identity) {
        throw new RequestRefused('wrong-token', 401, 'The API token is unknown, revoked or expired.');
      }
      return identity;
    }
    const session = this.sessionOf(request);
    const account = session && this.accounts.find(session.account);
    if (!session || !account) {
      return { name: 'anonymous', role: this.#options.openReading ? 'reader' : undefined };
    }
    if (!READS.has(request.method) && request.headers['x-csrf-token'] !== session.csrf) {
      throw new RequestRefused(
        'csrf',
        403,
        'Send the X-CSRF-Token that GET /api/session gives with whatever changes something.',
      );
    }
    return { name: account.name, role: account.role };
  }

  #cookie(request: Request): string | undefined {
    const header = request.headers.cookie;
    if (header === undefined) return undefined;
    return parseCookie(header)[cookieName(request.secure)] || undefined;
  }

  #setCookie(request: Request, response: Response, secret: string): void {
    response.cookie(cookieName(request.secure), secret, {
      httpOnly: true,
      sameSite: 'strict',
      secure: request.secure,
      path: '/',
      ...(secret === '' && { maxAge: 0 }),
    });
  }
}

/** Headers that only a proxy adds. */
export const FORWARDED = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'forwarded',
  'x-real-ip',
  'via',
];

/**
 * On a server that only this machine reaches, whoever sends a request sits at it; unless a proxy passes it on, which
 * would make everybody who reaches the proxy sit at this machine.
 */
function whoSitsHere(request: Request): Identity {
  const header = FORWARDED.find((name) => request.headers[name] !== undefined);
  if (header) {
    throw new RequestRefused(
      'behind-proxy',
      403,
      `A proxy passed this on (${header}), but the server takes everybody for its owner. Set TRUST_PROXY, which asks for logins.`,
    );
  }
  return LOCAL;
}
