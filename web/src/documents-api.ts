// Sends documents to be read, and follows the job that reads them.
import { send } from './api';

export interface Job {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly phase: 'reading' | 'extracting' | 'storing' | null;
  readonly name: string;
  readonly documents: readonly {
    readonly name: string;
    readonly state: 'loaded' | 'known' | 'failed';
    readonly source: string | null;
    readonly title: string | null;
    readonly found: number;
    readonly accepted: number;
    readonly proposed: number;
    readonly problem: { readonly detail: string } | null;
  }[];
  readonly problem: { readonly detail: string } | null;
}

/** What may be said about a document; it wins over what the document says of itself. */
export interface About {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

export type NewDocument =
  | ({ readonly text: string } & About)
  | ({ readonly address: string } & About)
  | { readonly file: File };

function bodyOf(document: NewDocument): unknown {
  if (!('file' in document)) return document;
  const form = new FormData();
  form.set('file', document.file, document.file.name);
  return form;
}

export function isOver({ state }: Job): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/** Each rejects with `ApiError`. */
export const documentsApi = {
  add: (document: NewDocument) => send<Job>('/api/documents', { method: 'POST', body: bodyOf(document) }),
  jobs: () => send<readonly Job[]>('/api/jobs'),
  cancel: (id: string) => send<Job>(`/api/jobs/${encodeURIComponent(id)}`, { method: 'DELETE' }),
};

/** Tells of every change of a job until it is over; the result ends the watch. */
export function watchJob(id: string, changed: (job: Job) => void): () => void {
  const events = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
  events.addEventListener('job', (event) => {
    const job = JSON.parse((event as MessageEvent<string>).data) as Job;
    changed(job);
    if (isOver(job)) events.close();
  });
  return () => events.close();
}
