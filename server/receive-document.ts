// Takes in a document that is handed in: a form with a file, or JSON with a text or an address. The name of a file is
// only ever shown; nothing is written to disk.
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import express, { type Request } from 'express';
import { MAX_FILE_BYTES } from '../ingest/read/from/file';
import { RequestRefused } from './problem';

const MAX_JSON_BYTES = 40 * 1024 * 1024;
const MAX_FIELD_BYTES = 8 * 1024;

const json = express.json({ limit: MAX_JSON_BYTES, strict: false });

const tooLarge = (): RequestRefused =>
  new RequestRefused(
    'too-large',
    413,
    `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB. Split it.`,
  );

const brokenOff = (cause: unknown): RequestRefused =>
  new RequestRefused('malformed-request', 400, 'The form is broken off or malformed.', { cause });

async function receiveForm(request: Request): Promise<unknown> {
  const fields: Record<string, unknown> = {};
  const type = request.headers['content-type'] as string;
  let busboy: BusboyInstance;
  try {
    busboy = new Busboy({
      headers: { ...request.headers, 'content-type': type },
      limits: { files: 1, fileSize: MAX_FILE_BYTES, fields: 20, fieldSize: MAX_FIELD_BYTES, parts: 21 },
    });
  } catch (cause) {
    throw new RequestRefused('malformed-request', 400, 'The form has no boundary.', { cause });
  }
  let refused: Error | undefined;
  busboy.on('file', (field, stream, name) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', () => {
      refused = tooLarge();
    });
    // Told here as well as by the form itself; nobody listening would end the server.
    stream.on('error', (cause) => {
      refused ??= brokenOff(cause);
    });
    stream.on('end', () => {
      fields[field] = {
        name: (name ?? '').replace(/\p{Cc}/gu, '').slice(-200) || 'the file',
        bytes: Buffer.concat(chunks),
      };
    });
  });
  busboy.on('filesLimit', () => {
    refused = new RequestRefused('too-many-files', 422, 'The form has several files. Send one at a time.', {
      details: { field: 'file', in: 'body' },
    });
  });
  busboy.on('field', (field, value) => {
    fields[field] = value;
  });
  try {
    await pipeline(request, busboy);
  } catch (cause) {
    throw brokenOff(cause);
  }
  if (refused) throw refused;
  return fields;
}

/** @throws RequestRefused 400, 413, 415 */
export async function receiveDocument(request: Request): Promise<unknown> {
  if (request.is('multipart/form-data')) return receiveForm(request);
  if (!request.is('application/json')) {
    const given = request.headers['content-type'] ?? 'nothing';
    throw new RequestRefused(
      'unsupported-type',
      415,
      `The body must be application/json (a text or an address) or multipart/form-data (a file), not ${given}.`,
    );
  }
  await new Promise<void>((resolve, reject) => {
    json(request, {} as never, (error?: unknown) => (error ? reject(error) : resolve()));
  });
  return request.body;
}
