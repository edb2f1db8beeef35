// How large the graphs of the store's benchmark are; smaller ones may be asked for by environment variables.

const given = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

/** Statements on Neo4j; a fifth as many entities. */
export const NEO4J_STATEMENTS = given('BENCH_NEO4J_STATEMENTS', 1_000_000);
/** So many of them are loaded by hand-written queries, too, into a server of its own, turn by turn. */
export const RAW_STATEMENTS = Math.min(NEO4J_STATEMENTS, given('BENCH_RAW_STATEMENTS', 100_000));
export const EMBEDDED_STATEMENTS = given('BENCH_EMBEDDED_STATEMENTS', 100_000);
/** The load on Neo4j ends after so many minutes, however far it came. */
export const MINUTES = given('BENCH_MINUTES', 120);
/** Statements a transaction. */
export const BATCH = given('BENCH_BATCH', 10_000);
/** Reads are timed when so many statements are in. */
export const READ_AT = [1_000, 100_000, 1_000_000].filter((size) => size <= NEO4J_STATEMENTS);
/** Reads timed of each kind: a 95th percentile of a few dozen would be two or three of them, which says nothing. */
export const READS = given('BENCH_READS', 300);
