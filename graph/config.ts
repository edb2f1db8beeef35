// All settings, read from the environment once. Only the entry points (server/main.ts, ingest/cli.ts) call this;
// everything else is handed what it needs.
import { z } from 'zod';
import { InvalidInput } from './errors';

/** How one logs in to a Neo4j, and to which of its databases. */
export interface Neo4jLogin {
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How to reach a Neo4j. */
export interface Neo4jConfig extends Neo4jLogin {
  readonly uri: string;
  /** How long a server that is away or silent is borne with before it is told; half a minute where it is not given. */
  readonly retryMs?: number;
}

export interface Config {
  /** Where the embedded engine keeps its files. */
  readonly dataDir: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Present when NEO4J_URI is set: then everything goes to that server instead of `dataDir`. */
  readonly neo4j?: Neo4jConfig;
  /** Of a Neo4j that a command names, whether or not the store is one. */
  readonly neo4jLogin: Neo4jLogin;
  /** The token of a user, for commands that ask a running server. */
  readonly apiToken?: string;
  /** The article that an empty store starts with, when it is not to be the bundled one. */
  readonly article?: string;
  /** Statements that pass every check and reach this confidence are accepted without a person. */
  readonly acceptFrom: number;
  /**
   * What Express takes for its "trust proxy": hops, or addresses and networks of proxies. With it the server asks for
   * logins even where only its own machine reaches it, since the proxy's visitors do.
   */
  readonly trustProxy?: number | readonly string[];
  /** Names under which the server may be addressed, where it is not for this machine alone. */
  readonly hostNames?: readonly string[];
  /** Whoever has not logged in may read, where there are logins. */
  readonly openReading: boolean;
  /** By one address, where there are logins. */
  readonly requestsPerMinute: number;
  readonly queryTimeoutMs: number;
  readonly queryMaxRows: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const NEO4J_URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/;

/** Whether this is an address that a Neo4j can be reached by. */
export const isNeo4jAddress = (text: string): boolean => NEO4J_URI.test(text);

const wholeNumber = (from: number, to: number) => {
  const rule = `a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, rule)
    .transform(Number)
    .pipe(z.number().min(from, rule).max(to, rule));
};

// The message of every rule completes the sentence "NAME is "value", but must be …".
/** From where on what is read is accepted by itself: nine in ten are right on the corpus that was built on. */
export const ACCEPT_FROM = 0.73;

const environment = z.object({
  DATA_DIR: z.string().default('data'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or an IP address')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  NEO4J_URI: z
    .string()
    .regex(NEO4J_URI, 'an address like neo4j://localhost:7687 or bolt://localhost:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  API_TOKEN: z.string().optional(),
  ARTICLE: z.string().optional(),
  ACCEPT_FROM: z
    .string()
    .regex(/^(0(\.\d{1,3})?|1(\.0{1,3})?)$/, 'a number from 0 to 1, such as 0.8')
    .transform(Number)
    .default(ACCEPT_FROM),
  TRUST_PROXY: z
    .string()
    .regex(
      /^([1-9]|(loopback|linklocal|uniquelocal|[\da-fA-F.:]+(\/\d{1,3})?)(,(loopback|linklocal|uniquelocal|[\da-fA-F.:]+(\/\d{1,3})?))*)$/,
      'the number of proxies in front, or their addresses and networks separated by commas',
    )
    .transform((text) => (/^[1-9]$/.test(text) ? Number(text) : text.split(',')))
    .optional(),
  HOST_NAMES: z
    .string()
    .regex(/^[\w.-]+(,[\w.-]+)*$/, 'host names separated by commas')
    .transform((text) => text.toLowerCase().split(','))
    .optional(),
  READ_ACCESS: z.enum(['login', 'open'], 'login or open').default('login'),
  REQUESTS_PER_MINUTE: wholeNumber(10, 1_000_000).default(600),
  QUERY_TIMEOUT_MS: wholeNumber(1, 600_000).default(5000),
  QUERY_MAX_ROWS: wholeNumber(1, 1_000_000).default(1000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

// A secret must not be repeated in a terminal or a log, not even a wrong one.
function shown(name: string, value: unknown): string {
  if (name === 'NEO4J_PASSWORD' || name === 'API_TOKEN') return 'not usable';
  return JSON.stringify(String(value).replace(/\/\/[^/@\s]*@/, '//…@'));
}

/**
 * Reads the settings; an empty variable counts as not set.
 * @throws InvalidInput (`config`) naming the variable, its value and the rule.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as z.core.$ZodIssue;
    const name = String(issue.path[0]);
    throw new InvalidInput(
      'config',
      `${name} is ${shown(name, given[name])}, but must be ${issue.message}. Correct it or leave it out.`,
      { details: { name } },
    );
  }
  const { NEO4J_URI: uri, ...settings } = parsed.data;
  const neo4jLogin = {
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  };
  return {
    dataDir: settings.DATA_DIR,
    host: settings.HOST,
    port: settings.PORT,
    ...(uri && { neo4j: { uri, ...neo4jLogin } }),
    neo4jLogin,
    ...(settings.API_TOKEN && { apiToken: settings.API_TOKEN }),
    ...(settings.ARTICLE && { article: settings.ARTICLE }),
    acceptFrom: settings.ACCEPT_FROM,
    ...(settings.TRUST_PROXY !== undefined && { trustProxy: settings.TRUST_PROXY }),
    ...(settings.HOST_NAMES && { hostNames: settings.HOST_NAMES }),
    openReading: settings.READ_ACCESS === 'open',
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    queryTimeoutMs: settings.QUERY_TIMEOUT_MS,
    queryMaxRows: settings.QUERY_MAX_ROWS,
    logLevel: settings.LOG_LEVEL,
  };
}
