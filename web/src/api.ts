// The page's only way to the server. Answers are cached for the life of the page by their address.
import type {
  EdgeCard,
  EntityCard,
  GraphView,
  RegistryView,
  SourceSummary,
  SourceView,
} from '../../graph/views';

/** The server said no, or nothing at all (`status` 0). The message is fit to be shown. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
}

async function get<T>(path: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' } });
  } catch {
    throw new ApiError(0, '');
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new ApiError(response.status, problem.detail ?? problem.title ?? '');
}

const answers = new Map<string, Promise<unknown>>();

function cached<T>(path: string): Promise<T> {
  const known = answers.get(path) as Promise<T> | undefined;
  if (known) return known;
  const answer = get<T>(path);
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}

const at = (folder: string, id: string): string => `/api/${folder}/${encodeURIComponent(id)}`;

/** Each rejects with `ApiError`. */
export const api = {
  graph: () => cached<GraphView>('/api/graph'),
  registry: () => cached<RegistryView>('/api/registry'),
  sources: () => cached<SourceSummary[]>('/api/sources'),
  entity: (id: string) => cached<EntityCard>(at('entities', id)),
  edge: (id: string) => cached<EdgeCard>(at('edges', id)),
  source: (id: string) => cached<SourceView>(at('sources', id)),
};
