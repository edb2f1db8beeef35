// Takes a document in: a file that is dropped or chosen, a pasted text, an address. Below it the jobs of this visit.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ApiError } from '../../api';
import { usePage } from '../../context';
import { documentsApi, type Job, type NewDocument } from '../../documents-api';
import { JobItem } from './job-item';

type Fields = Readonly<Record<string, string>>;

/** What a pasted text cannot say of itself, as far as it was given. */
function aboutIn(fields: Fields): Omit<Extract<NewDocument, { text: string }>, 'text'> {
  return Object.fromEntries(
    ['title', 'publisher', 'published'].flatMap((name) => {
      const value = fields[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

interface AddFormProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** True when the document was taken in: then the form is emptied. */
  readonly onAdd: (fields: Fields) => Promise<boolean>;
}

function AddForm({ title, children, onAdd }: AddFormProps) {
  const { inbox } = usePage().words.strings;
  return (
    <details>
      <summary>{title}</summary>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const fields = Object.fromEntries(
            [...new FormData(form)].map(([name, value]) => [name, String(value)]),
          );
          if (await onAdd(fields)) form.reset();
        }}
      >
        {children}
        <button type="submit" class="primary">
          {inbox.read}
        </button>
      </form>
    </details>
  );
}

export function AddDocument() {
  const { words } = usePage();
  const { inbox, states } = words.strings;
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [over, setOver] = useState(false);

  const add = async (document: NewDocument): Promise<boolean> => {
    setError(null);
    try {
      const job = await documentsApi.add(document);
      setJobs((old) => [job, ...old]);
      return true;
    } catch (reason) {
      setError((reason instanceof ApiError && reason.message) || states.offline);
      return false;
    }
  };
  const addFiles = (files: FileList | null | undefined): void => {
    for (const file of files ?? []) void add({ file });
  };
  return (
    <section class="add-document" aria-label={inbox.new}>
      <h2>{inbox.new}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field in it does the same without dragging. */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          addFiles(event.dataTransfer?.files);
        }}
      >
        <span>{inbox.dropHere}</span>
        <label class="pill">
          {inbox.file}
          <input
            type="file"
            class="unseen"
            multiple
            onChange={(event) => {
              addFiles(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <AddForm
        title={inbox.paste}
        onAdd={async (fields) => add({ text: fields.text ?? '', ...aboutIn(fields) })}
      >
        <label>
          {inbox.paste}
          <textarea name="text" rows={6} required />
        </label>
        <label>
          {inbox.title}
          <input type="text" name="title" />
        </label>
        <label>
          {inbox.publisher}
          <input type="text" name="publisher" />
        </label>
        <label>
          {inbox.published}
          <input type="text" name="published" pattern="\d{4}(-\d{2}){0,2}" />
        </label>
      </AddForm>
      <AddForm title={inbox.url} onAdd={async ({ address = '' }) => add({ address: address.trim() })}>
        <label>
          {inbox.url}
          <input type="url" name="address" required placeholder="https://" />
        </label>
      </AddForm>
      {error && <p role="alert">{error}</p>}
      {jobs.map((job) => (
        <JobItem key={job.id} first={job} />
      ))}
    </section>
  );
}
