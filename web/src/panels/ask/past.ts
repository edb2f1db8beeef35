// What was asked before on this machine: kept in the browser, the latest first, each question once.

export interface Asked {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly at: string;
}

const KEY = 'sovereignty-graph.asked';
const MOST = 40;

/** Nothing where the browser keeps nothing, or something else stands there. */
export function past(): readonly Asked[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.cypher === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts a question on top and gives the new list. */
export function remember(cypher: string, parameters: Readonly<Record<string, string>>): readonly Asked[] {
  const same = (one: Asked): boolean =>
    one.cypher === cypher && JSON.stringify(one.parameters) === JSON.stringify(parameters);
  const asked = { cypher, parameters, at: new Date().toISOString() };
  const list = [asked, ...past().filter((one) => !same(one))].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A browser that keeps nothing still answers questions.
  }
  return list;
}
