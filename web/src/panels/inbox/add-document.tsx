// Takes a document in: a file that is dropped or chosen, a pasted text, an address. Below it the jobs of this visit.
import { useState } from 'preact/hooks';
import { ApiError } from '../../api';
import { usePage } from '../../context';
import { documentsApi, type Job, type NewDocument } from '../../documents-api';
import { JobItem } from './job-item';

export function AddDocument() {
  const { words } = usePage();
  const { inbox, states } = words.strings;
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const [address, setAddress] = useState('');

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
  const about = {
    ...(title.trim() && { title: title.trim() }),
    ...(publisher.trim() && { publisher: publisher.trim() }),
    ...(published.trim() && { published: published.trim() }),
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
      <details>
        <summary>{inbox.paste}</summary>
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            if (await add({ text, ...about })) setText('');
          }}
        >
          <label>
            {inbox.paste}
            <textarea
              rows={6}
              required
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <label>
            {inbox.title}
            <input type="text" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
          </label>
          <label>
            {inbox.publisher}
            <input
              type="text"
              value={publisher}
              onInput={(event) => setPublisher(event.currentTarget.value)}
            />
          </label>
          <label>
            {inbox.published}
            <input
              type="text"
              pattern="\d{4}(-\d{2}){0,2}"
              value={published}
              onInput={(event) => setPublished(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="primary">
            {inbox.read}
          </button>
        </form>
      </details>
      <details>
        <summary>{inbox.url}</summary>
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            if (await add({ address: address.trim() })) setAddress('');
          }}
        >
          <label>
            {inbox.url}
            <input
              type="url"
              required
              placeholder="https://"
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="primary">
            {inbox.read}
          </button>
        </form>
      </details>
      {error && <p role="alert">{error}</p>}
      {jobs.map((job) => (
        <JobItem key={job.id} first={job} />
      ))}
    </section>
  );
}
