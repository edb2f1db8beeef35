// Fills the engine's process while it holds a database with nothing in it. Nodes and what relationships carry cross in
// files: a file is taken in at once, where a message of its size crosses in as many turns as a pipe needs.
import { join } from 'node:path';
import type { BareLinks, EmptyDatabase, LinkLot, NodeLot } from '../../engine';
import { withoutNulls } from '../core/batches';
import { withIndex } from './engine';
import { exactJson } from './exact-json';
import { LineFile } from './line-file';
import type { Operation } from './protocol';

/** The engine makes a file one transaction; of sixteen times as many each node takes half as long again. */
const NODES_A_FILE = 250;
/** One message holds so many relationships. */
const LINKS_A_MESSAGE = 20_000;

/** @param aside a folder for the files, which the engine removes one by one */
export function emptyDatabase(
  request: (operation: Operation) => Promise<unknown>,
  aside: string,
): EmptyDatabase {
  let begun: Promise<unknown>[] = [];
  const begin = (operation: Operation): void => {
    const done = request(operation);
    done.catch(() => undefined); // told by whoever waits for all of it
    begun.push(done);
  };
  let nextNode = 0;
  const number = (count: number): number => {
    nextNode += count;
    return nextNode - count;
  };
  let files = 0;
  const newFile = (): string => join(aside, `content-${++files}`);

  function nodesOf(label: string): NodeLot {
    const lines = new LineFile();
    let written: { readonly file: string; readonly count: number }[] = [];
    const write = (): void => {
      if (lines.count === 0) return;
      const [file, { count }] = [newFile(), lines];
      lines.write(file);
      written.push({ file, count });
    };
    return {
      add(properties) {
        lines.add(exactJson(properties));
        if (lines.count === NODES_A_FILE) write();
      },
      create() {
        write();
        const first = nextNode;
        for (const { file, count } of written) {
          begin({ op: 'fillFromFile', label, first: number(count), count, file });
        }
        written = [];
        return first;
      },
    };
  }

  /** Of several labels, which the engine reads from no file. */
  function nodesOfAll(labels: readonly string[]): NodeLot {
    let rows: Record<string, unknown>[] = [];
    return {
      add: (properties) => void rows.push(withoutNulls(properties)),
      create() {
        const first = number(rows.length);
        if (rows.length > 0) begin({ op: 'fillNodes', labels, first, rows });
        rows = [];
        return first;
      },
    };
  }

  function links(type: string): LinkLot {
    const lines = new LineFile();
    return {
      get count() {
        return lines.count;
      },
      add: (from, to, properties) =>
        lines.add(`{"from":${from},"to":${to},"properties":${exactJson(properties)}}`),
      create() {
        if (lines.count === 0) return;
        const [file, { count }] = [newFile(), lines];
        lines.write(file);
        begin({ op: 'fillLinksFromFile', type, count, file });
      },
    };
  }

  return {
    nodes: (labels) => (labels.length === 1 ? nodesOf(labels[0] as string) : nodesOfAll(labels)),
    links,
    createLinks({ type, from, to }: BareLinks) {
      for (let start = 0; start < from.length; start += LINKS_A_MESSAGE) {
        const end = start + LINKS_A_MESSAGE;
        begin({ op: 'fillLinks', type, from: from.slice(start, end), to: to.slice(start, end) });
      }
    },
    defineSchema: (statements) => begin({ op: 'schema', statements: statements.flatMap(withIndex) }),
    async done() {
      const all = begun;
      begun = [];
      await Promise.all(all);
    },
  };
}
