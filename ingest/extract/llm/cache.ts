// Answers already paid for, one file each in a folder, named by what was asked. A run that was cut off, or is
// repeated, asks only for what is missing.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { LlmFailure } from './failure';
import { type Context, PROMPT_VERSION } from './prompt';

const entry = z.object({ key: z.string(), content: z.string() });

/** Where answers are kept between runs. */
export interface AnswerCache {
  get(key: string): Promise<string | undefined>;
  /** @throws LlmFailure `llm-cache` when the folder cannot be written. */
  set(key: string, content: string): Promise<void>;
}

/** The key of one question: the words, what the model saw beside them, the prompt and the model. */
export function cacheKey(passage: string, context: Context, model: string): string {
  const { title, published, language } = context;
  const asked = [PROMPT_VERSION, model, title, published ?? null, language, passage];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}

/** Keeps nothing. */
export const NO_CACHE: AnswerCache = {
  get: async () => undefined,
  set: async () => {},
};

/** A cache in `folder`, which is made when it is first written. A damaged file counts as absent and is replaced. */
export function folderCache(folder: string): AnswerCache {
  const fileOf = (key: string) => path.join(folder, `${key}.json`);
  return {
    async get(key) {
      try {
        const kept = entry.parse(JSON.parse(await readFile(fileOf(key), 'utf8')));
        return kept.key === key ? kept.content : undefined;
      } catch {
        return undefined;
      }
    },
    async set(key, content) {
      const half = path.join(folder, `${key}.${randomUUID()}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(half, JSON.stringify({ key, content }), { mode: 0o600 });
        await rename(half, fileOf(key));
      } catch (error) {
        await rm(half, { force: true }).catch(() => {});
        throw new LlmFailure('llm-cache', `The folder ${folder} for answers cannot be written.`, error);
      }
    },
  };
}
