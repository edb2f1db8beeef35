// Accounts of entities as they were read before: in a large graph most documents say of an entity what others said, to
// the letter, and that need be parsed and checked only once.
import { type Entity, entityOf } from '../entities';

const MOST = 50_000;
/** What differs from document to document stands in front: the id of the source. */
const START = '{"type":"entity","source":"';

export interface Account {
  readonly source: string;
  readonly entity: Entity;
}

export class KnownAccounts {
  readonly #accounts = new Map<string, Entity>();

  /** @param read parses and checks a line that says something new */
  of(line: string, read: () => Entity & { readonly source: string }): Account {
    const end = line.startsWith(START) ? line.indexOf('"', START.length) : -1;
    const source = line.slice(START.length, Math.max(end, START.length));
    if (source === '' || source.includes('\\')) return accountOf(read());
    const told = line.slice(end);
    const known = this.#accounts.get(told);
    if (known) return { source, entity: known };
    const account = accountOf(read());
    if (this.#accounts.size >= MOST) this.#accounts.clear();
    // Copied, because a part of a line holds all the text that was read with it.
    this.#accounts.set(Buffer.from(told).toString(), account.entity);
    return account;
  }
}

const accountOf = (read: Entity & { readonly source: string }): Account => ({
  source: read.source,
  entity: entityOf(read),
});
