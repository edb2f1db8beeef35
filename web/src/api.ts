// The page's only way to the server. Answers are cached for the life of the page by their address, until something is
// decided.
import type {
  EdgeCard,
  EntityCard,
  GraphColumns,
  GraphView,
  RegistryView,
  SourceSummary,
  SourceView,
  StatementView,
} from '../../graph/views';
import type { SketchColumns } from './layout/sketch';

/** The server said no, or nothing at all (`status` 0). The message is fit to be shown. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

type Progress = (received: number) => void;

/** The whole answer; `progress` hears how many bytes have come, before they were unpacked where the browser says so. */
async function textOf(response: Response, progress: Progress): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    received += value.length;
    pieces.push(decoder.decode(value, { stream: true }));
    progress(received);
  }
}

interface Ask {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly progress?: Progress | undefined;
  readonly accept?: string;
}

/** One request. @throws ApiError */
export async function send<T>(
  path: string,
  { method, body, signal, progress, accept }: Ask = {},
): Promise<T> {
  const headers: Record<string, string> = { accept: accept ?? 'application/json' };
  const raw = body instanceof Blob || body instanceof FormData;
  if (body !== undefined && !raw) headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(path, {
      method: method ?? 'GET',
      headers,
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, '');
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    throw new ApiError(
      response.status,
      String(problem.detail ?? problem.title ?? response.statusText),
      problem,
    );
  }
  if (response.status === 204) return undefined as T;
  return JSON.parse(progress ? await textOf(response, progress) : await response.text()) as T;
}

const answers = new Map<string, Promise<unknown>>();

/** Drops every answer: the graph may have changed. */
export function forget(): void {
  answers.clear();
}

function cached<T>(path: string): Promise<T> {
  const known = answers.get(path) as Promise<T> | undefined;
  if (known) return known;
  const answer = send<T>(path);
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}

/**
 * Where nodes lie: of a small graph sketches, one for each kind of screen, or none while the server still makes them; of
 * a large one places on a square of 10,000 by 10,000.
 */
export interface PlacementView {
  readonly id: readonly string[];
  readonly sketches: readonly SketchColumns[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const at = (folder: string, id: string): string => `/api/${folder}/${encodeURIComponent(id)}`;

export interface NamedView {
  readonly name: string;
  /** The query part of the address. */
  readonly state: unknown;
}

/** Each rejects with `ApiError`. */
export const api = {
  views: () => send<readonly NamedView[]>('/api/views'),
  // These two are large and asked for once: what is made of them is kept, not they.
  graph: (progress?: Progress) => send<GraphColumns>('/api/graph?format=columns', { progress }),
  proposed: () => cached<GraphView>('/api/graph?status=proposed'),
  placement: () => send<PlacementView>('/api/placement'),
  registry: () => cached<RegistryView>('/api/registry'),
  sources: () => cached<SourceSummary[]>('/api/sources'),
  entity: (id: string) => cached<EntityCard>(at('entities', id)),
  edge: (id: string) => cached<EdgeCard>(at('edges', id)),
  statement: (id: string) => cached<StatementView>(at('statements', id)),
  source: (id: string) => cached<SourceView>(at('sources', id)),
};
