// `npm run soak:ingest [-- MINUTES]`: the fuzz of readers and extractor for as long as asked for, and every shape of
// hostile text at a megabyte in every language. Ends with 1 on the first thing that does not hold.
import fc from 'fast-check';
import { LANGUAGES } from '../../../graph/source';
import { articles, randomFrom } from '../../bench/articles';
import { ARTICLE, articleDocx, articlePdf, FACTS_CSV, FEED, factsXlsx, input, PAGE } from '../read/documents';
import { costMs, extractSurvives, readingSurvives } from './survive';
import { everyCategory, SHAPES } from './texts';

const MEGABYTE = 1024 * 1024;
const SECONDS_A_MEGABYTE = 60;

const say = (line: string) => console.log(line);

/** How many shapes take too long; one that would is told by an eighth of it and not waited for. */
async function shapes(): Promise<number> {
  let slow = 0;
  for (const [shape, make] of Object.entries(SHAPES))
    for (const language of LANGUAGES) {
      const seconds = async (length: number) =>
        (await costMs(() => extractSurvives(make(length), language))) / 1000;
      const eighth = await seconds(MEGABYTE / 8);
      const waited = eighth * 8 <= SECONDS_A_MEGABYTE;
      const whole = waited ? await seconds(MEGABYTE) : eighth * 8;
      if (whole > SECONDS_A_MEGABYTE) slow++;
      if (whole > 10) say(`${shape} (${language}), 1 MB: ${waited ? '' : 'more than '}${whole.toFixed(0)} s`);
    }
  return slow;
}

/** Bytes of a real document with some flipped, cut out, doubled or exchanged for those of another. */
function damaged(whole: readonly Uint8Array[], random: () => number): Uint8Array {
  const pick = () => whole[Math.floor(random() * whole.length)] as Uint8Array;
  let bytes = Buffer.from(pick());
  for (let times = Math.ceil(random() * 6); times > 0; times--) {
    const [a, b] = [Math.floor(random() * bytes.length), Math.floor(random() * bytes.length)].sort(
      (x, y) => x - y,
    );
    const kind = Math.floor(random() * 4);
    if (kind === 0 && bytes.length > 0) bytes[a as number] = Math.floor(random() * 256);
    if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]);
    if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, b), bytes.subarray(a, b), bytes.subarray(b)]);
    if (kind === 3) {
      const other = pick();
      const from = Math.floor(random() * other.length);
      bytes = Buffer.concat([bytes.subarray(0, a), other.subarray(from, from + 500), bytes.subarray(b)]);
    }
    if (bytes.length > 2 * MEGABYTE) bytes = bytes.subarray(0, 2 * MEGABYTE);
  }
  return bytes;
}

async function main(minutes: number): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  say(`Seed ${seed} (SEED=${seed} repeats it).`);
  const random = randomFrom(seed);
  const texts = [ARTICLE, PAGE, FEED, FACTS_CSV, '# Titel\n\n**a** [b](https://x.y)\n'].map((text) =>
    Buffer.from(text),
  );
  const whole: Uint8Array[] = [...texts, await articleDocx(), await articlePdf(), await factsXlsx()];
  const made = articles(120, seed);
  const count = { documents: 0, texts: 0, statements: 0 };
  for (let round = 0; Date.now() < end; round++) {
    for (let at = 0; at < 50; at++) {
      const bytes = damaged(whole, random);
      const ms = await costMs(() => readingSurvives(input(bytes)));
      if (ms > 20_000) throw new Error(`Round ${round}: ${bytes.length} bytes took ${ms} ms to read.`);
      count.documents++;
    }
    for (let at = 0; at < 10; at++) {
      const { text, language } = made.next().value;
      const [junk] = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), {
        numRuns: 1,
        seed: seed + round,
      });
      const place = Math.floor(random() * text.length);
      const cut = Math.floor(random() * 60);
      count.statements += await extractSurvives(
        text.slice(0, place) + junk + text.slice(place + cut),
        language,
      );
      count.texts++;
    }
    if (round % 20 === 0)
      for (const { text } of everyCategory(seed + round))
        for (const language of LANGUAGES) await extractSurvives(text, language);
  }
  say(
    `${count.documents} damaged documents, ${count.texts} damaged texts with ${count.statements} statements: all held.`,
  );
  const slow = await shapes();
  if (slow > 0) throw new Error(`${slow} texts of a megabyte took more than ${SECONDS_A_MEGABYTE} s.`);
}

main(Number(process.argv[2] ?? 10)).catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
