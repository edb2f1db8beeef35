// Everything of one kind, page by page, so that a listing of any length takes the memory of one page.
import type { Decision } from '../../decision';
import type { Engine, Row } from '../../engine';
import type { Entity } from '../../entities';
import type { SourceFingerprint } from '../../store';
import { toEntity } from './records';

const PAGE_ROWS = 10_000;

/** `page` returns a `key` with each row, orders by it, and begins behind `$after`. */
async function* pages(engine: Engine, page: string): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const rows = await engine.read(`${page} LIMIT ${PAGE_ROWS}`, { after });
    yield* rows;
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1)?.key as string;
  }
}

export async function* eachEntity(engine: Engine): AsyncGenerator<Entity> {
  const page =
    'MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS key, properties(e) AS entity ORDER BY key';
  for await (const { entity } of pages(engine, page)) yield toEntity(entity as unknown as Row);
}

export async function* eachFingerprint(engine: Engine): AsyncGenerator<SourceFingerprint> {
  const page = `MATCH (s:Source) WHERE s.id > $after AND s.fingerprint IS NOT NULL
    RETURN s.id AS key, s.fingerprint AS fingerprint, s.published AS published, s.reprintOf AS reprintOf ORDER BY key`;
  for await (const { key, fingerprint, published, reprintOf } of pages(engine, page)) {
    yield {
      id: key as string,
      fingerprint: fingerprint as unknown as number[],
      ...(published ? { published: published as string } : {}),
      ...(reprintOf ? { reprintOf: reprintOf as string } : {}),
    };
  }
}

export async function* eachDecision(engine: Engine): AsyncGenerator<Decision> {
  const page = `MATCH (d:Decision) WITH d, d.at + ' ' + d.id AS key WHERE key > $after
    RETURN key AS key, d.payload AS payload ORDER BY key`;
  for await (const { payload } of pages(engine, page)) yield JSON.parse(payload as string) as Decision;
}
