// Reads a JSON file against its schema. Every fault is one sentence that names the file and the place in it.
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { InvalidInput } from '../graph/errors';

/** `what` begins the sentence of an error: "The decisions file". @throws InvalidInput (`json-file`) */
export async function readJsonFile<T>(path: string, what: string, schema: z.ZodType<T>): Promise<T> {
  const refuse = (why: string, cause?: unknown) =>
    new InvalidInput('json-file', `${what} ${path} ${why}`, { cause, details: { path } });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw refuse(`is not valid JSON: ${cause.message}.`, cause);
    throw refuse(
      `cannot be read (${(cause as NodeJS.ErrnoException).code}). Check that it is there and readable.`,
      cause,
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const place = issue.path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : `"${String(step)}"`))
    .join(', ');
  throw refuse(`is not usable: ${place ? `${place}: ` : ''}${issue.message}.`, parsed.error);
}
