// The commands of `npm run decisions`: one entry each, with what it takes and what it does on an open store.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Decision, DecisionAction } from '../../graph/decision';
import { InvalidInput } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import { EXIT } from '../cli/command';
import { REASON_WORDS } from '../resolve/compare';
import { duplicatesIn } from '../resolve/duplicates';
import { describe } from './describe';
import { exportLog, replayLog } from './log-file';

type Say = (line: string) => void;

/** Runs on an open store; the exit code says how it went. */
export type Command = (store: GraphStore, say: Say) => Promise<number>;

interface Flags {
  readonly by: string;
  readonly why?: string;
  readonly json: boolean;
}

interface Spec {
  /** The arguments by name, all needed. */
  readonly takes: readonly string[];
  readonly does: string;
  run(values: readonly string[], flags: Flags): Command;
}

const decides = (
  takes: readonly string[],
  does: string,
  action: (...ids: string[]) => DecisionAction,
): Spec => ({
  takes,
  does,
  run:
    (values, { by, why }) =>
    async (store, say) => {
      const at = new Date().toISOString();
      const decision: Decision = {
        ...action(...values),
        id: `de-${randomUUID()}`,
        by,
        at,
        ...(why && { why }),
      };
      await store.decide(decision);
      say(`Decided: ${describe(decision)}. To take it back: npm run decisions -- undo ${decision.id}`);
      return EXIT.good;
    },
});

const COMMANDS: Readonly<Record<string, Spec>> = {
  list: {
    takes: [],
    does: 'every decision, oldest first',
    run:
      (_, { json }) =>
      async (store, say) => {
        for await (const decision of store.decisionLog())
          say(
            json
              ? JSON.stringify(decision)
              : `${decision.at}  ${decision.id}  ${decision.by}: ${describe(decision)}${decision.why ? ` (${decision.why})` : ''}`,
          );
        return EXIT.good;
      },
  },
  duplicates: {
    takes: [],
    does: 'entities that may be one, the likeliest first, each with the reason',
    run:
      (_, { json }) =>
      async (store, say) => {
        for (const suggestion of await duplicatesIn(store)) {
          const { pair, names, reason, score } = suggestion;
          if (json) say(JSON.stringify(suggestion));
          else
            say(
              `${score.toFixed(2)}  ${pair[0]}  ${pair[1]}  "${names[0]}" and "${names[1]}": ${REASON_WORDS[reason]}`,
            );
        }
        return EXIT.good;
      },
  },
  accept: decides(['STATEMENT'], 'it counts', (statement) => ({ action: 'accept', statement })),
  reject: decides(['STATEMENT'], 'it does not count', (statement) => ({ action: 'reject', statement })),
  merge: decides(['ENTITY', 'INTO'], 'the two are one, called by the second id', (entity, into) => ({
    action: 'merge',
    entity,
    into,
  })),
  distinct: decides(
    ['ENTITY', 'OTHER'],
    'the two are not one and are never suggested again',
    (entity, other) => ({
      action: 'distinct',
      entity,
      other,
    }),
  ),
  withdraw: decides(['SOURCE'], 'what stands on this source alone leaves the graph', (source) => ({
    action: 'withdraw',
    source,
  })),
  undo: decides(['DECISION'], 'the graph is as if it had not been decided', (decision) => ({
    action: 'undo',
    decision,
  })),
  export: {
    takes: ['FILE'],
    does: 'the log as JSON Lines; - is standard output',
    run:
      ([file = '-']) =>
      async (store, say) => {
        const count = await exportLog(store, file);
        if (file !== '-') say(`${count} decisions → ${file}`);
        return EXIT.good;
      },
  },
  replay: {
    takes: ['FILE'],
    does: 'decides again what such a file holds; what is in the log already changes nothing',
    run:
      ([file = '']) =>
      async (store, say) => {
        const { replayed, known, refused } = await replayLog(store, file);
        for (const { id, why } of refused) say(`refused  ${id}: ${why}`);
        say(`${replayed} replayed, ${known} already in the log, ${refused.length} refused`);
        return refused.length > 0 ? EXIT.someFailed : EXIT.good;
      },
  },
};

const lines = Object.entries(COMMANDS).map(
  ([name, { takes, does }]) => `  ${[name, ...takes].join(' ').padEnd(24)} ${does}`,
);

export const HELP = `What people decided about the graph: an append-only log that can be exported and replayed.

  npm run decisions -- <command> [options]

Commands
${lines.join('\n')}

Options
  --by NAME    who decides (default: local)
  --why TEXT   why, kept with the decision
  --json       list and duplicates as JSON, one object a line
  --help       this text

Exit codes: 0 done, 1 refused in part or whole, 2 the command was not understood, 3 the store is not available.
`;

const usage = (why: string) => new InvalidInput('usage', `${why} See npm run decisions -- --help.`);

function parse(args: readonly string[]) {
  const options = {
    by: { type: 'string', default: 'local' },
    why: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw usage(`${(cause as Error).message.split('. ')[0]}.`);
  }
}

/** The command in these arguments, or `help`. @throws InvalidInput `usage` */
export function parseCommand(args: readonly string[]): Command | 'help' {
  const { values: flags, positionals } = parse(args);
  const [name, ...values] = positionals;
  if (flags.help || name === undefined) return 'help';
  const spec = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!spec) throw usage(`"${name}" is none of ${Object.keys(COMMANDS).join(', ')}.`);
  if (values.length !== spec.takes.length)
    throw usage(
      `${name} takes ${spec.takes.join(' and ') || 'no arguments'}, but ${values.length} were given.`,
    );
  return spec.run(values, flags);
}
