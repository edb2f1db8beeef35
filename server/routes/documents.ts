// Documents handed in.
import { z } from 'zod';
import { addressDocument, fileDocument, job, newDocument, textDocument } from '../forms/jobs';
import { receiveDocument } from '../receive-document';
import { Reply } from '../reply';
import { route } from '../route';
import { noQuery } from './parameters';

export const documents = route({
  method: 'post',
  path: '/api/documents',
  section: 'Documents',
  summary: 'Hands in a text, an address or a file; a job reads it.',
  description:
    'A text or an address as JSON, a file as `multipart/form-data` in the field `file`: text, Markdown, HTML, PDF, DOCX, feeds, tables of facts. What the form says about the document wins over what it says of itself. The answer is the job, its address in `Location`.',
  access: 'reviewer',
  status: 202,
  input: { query: noQuery, body: newDocument },
  bodyTypes: {
    'application/json': z.union([textDocument, addressDocument]),
    'multipart/form-data': fileDocument,
  },
  output: job,
  refusals: { 413: 'The document is too large.', 429: 'Too many documents wait.' },
  audit: { event: 'document', about: (_input, made) => ((made as Reply).value as { id: string }).id },
  receive: receiveDocument,
  async answer({ body }, { jobs }, who) {
    const { extractor, title, publisher, published, language, url } = body;
    const input =
      'text' in body
        ? ({ kind: 'text', text: body.text } as const)
        : 'address' in body
          ? ({ kind: 'address', address: body.address } as const)
          : ({ kind: 'file', name: body.file.name, bytes: body.file.bytes } as const);
    const name =
      input.kind === 'text' ? (title ?? 'Text') : input.kind === 'address' ? input.address : input.name;
    const added = jobs.add(
      { input, given: { title, publisher, published, language, url }, extractor },
      name,
      who.name,
    );
    return new Reply(added, { headers: { Location: `/api/jobs/${added.id}` } });
  },
});
