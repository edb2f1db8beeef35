// What a form refuses, in words: the field, the value and the rule. Called where a request is checked.
import type { z } from 'zod';
import { InvalidInput } from '../graph/errors';

type Issue = z.core.$ZodIssue;

/** Their values are never repeated. */
const SECRETS = new Set(['password', 'old', 'new']);
const MAX_SHOWN_CHARACTERS = 60;
/** How zod's own messages begin; all others are rules of ours. */
const NOT_OURS = /^(Invalid|Too (big|small)|Unrecognized)/;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function shown(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && value.length <= MAX_SHOWN_CHARACTERS) return JSON.stringify(value);
  return undefined;
}

const fieldOf = (issue: Issue): string => issue.path.map(String).join('.');

/** The complaint of the alternative that the value comes nearest to. */
function nearest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const misses = (some: readonly Issue[]): number =>
    some.reduce(
      (sum, { code, path }) =>
        sum +
        1 +
        (code === 'invalid_type' && path.length === 0 ? 10 : 0) +
        (code === 'unrecognized_keys' ? 2 : 0),
      0,
    );
  const [best] = [...issue.errors].sort((a, b) => misses(a) - misses(b));
  const [first] = best ?? [];
  return first ? nearest({ ...first, path: [...issue.path, ...first.path] } as Issue) : issue;
}

/** Fields of which one has to be there; empty where that is not what is wrong. */
function oneOf(issue: Issue, value: unknown): string[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [];
  const asked = issue.errors.map(([first]) => (first?.path.length === 1 ? String(first.path[0]) : undefined));
  const missing = asked.every((name) => name !== undefined && at(value, [...issue.path, name]) === undefined);
  return missing ? (asked as string[]) : [];
}

const listed = (values: readonly unknown[]): string => values.map(String).join(', ');

function ruleOf(issue: Issue): string {
  if (!NOT_OURS.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${listed(issue.values)}`;
    case 'invalid_union':
      return 'options' in issue
        ? `must be one of ${listed(issue.options as unknown[])}`
        : 'has no known form';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `must have at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'}`
        : `must be at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `must have at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : 'items'}`
        : `must be at least ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'must be an address that begins with http:// or https://'
        : issue.message;
    default:
      return issue.message;
  }
}

/**
 * @param where `path`, `query string` or `body`
 * @param value what was given there
 */
export function refusalOf(error: z.ZodError, where: string, value: unknown): InvalidInput {
  const [issue] = error.issues as [Issue];
  const say = (field: string, what: string) =>
    new InvalidInput(
      'invalid-parameter',
      `${field === '' ? `The ${where}` : `"${field}" in the ${where}`} ${what}.`,
      { details: { field, in: where } },
    );
  const choice = oneOf(issue, value);
  if (choice.length > 0) return say(choice[0] as string, `is missing; give one of ${listed(choice)}`);
  const near = nearest(issue);
  if (near.code === 'unrecognized_keys') {
    return say([...near.path.map(String), near.keys[0]].join('.'), 'is not known here');
  }
  // The items of a list in a query string have no names of their own.
  const path = where === 'query string' ? near.path.slice(0, 1) : near.path;
  const field = path.length < near.path.length ? String(path[0]) : fieldOf(near);
  const given = at(value, path);
  if (given === undefined && path.length > 0) return say(field, 'is missing');
  if (where === 'query string' && Array.isArray(given) && near.code === 'invalid_type') {
    return say(field, `is given ${given.length} times; give it once`);
  }
  const rule = ruleOf(near);
  if (!rule.startsWith('must')) return say(field, `is not valid: ${rule}`);
  const told = SECRETS.has(String(path.at(-1))) ? undefined : shown(given);
  return say(field, told === undefined ? rule : `is ${told}, but ${rule}`);
}
