// One job: how far it is, what came of it, and the way to its review.
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../../context';
import { documentsApi, isOver, type Job, watchJob } from '../../documents-api';

export function JobItem({ first }: { readonly first: Job }) {
  const { words, navigate, renew } = usePage();
  const { inbox, counts } = words.strings;
  const [job, setJob] = useState(first);
  useEffect(() => watchJob(first.id, setJob), [first.id]);
  const over = isOver(job);
  useEffect(() => {
    if (over) renew();
  }, [over]);
  return (
    <div class="job" role="status" data-state={job.state}>
      <span>
        <bdi>{job.name}</bdi> {inbox.jobs[job.state]}
        {job.phase && ` (${inbox.phases[job.phase]})`}
      </span>
      {!over && (
        <>
          <progress aria-label={job.name} />
          <button type="button" class="link" onClick={() => documentsApi.cancel(job.id)}>
            {inbox.cancel}
          </button>
        </>
      )}
      {job.problem && job.documents.length === 0 && <span role="alert">{job.problem.detail}</span>}
      {job.documents.map(({ name, source, title, accepted, proposed, problem }) => (
        <span key={name + source}>
          {problem ? (
            <span role="alert">{problem.detail}</span>
          ) : (
            <>
              <bdi>{title ?? name}</bdi>: {words.count(accepted + proposed, counts.statements)},{' '}
              {words.count(proposed, inbox.waiting)}{' '}
              {source && (
                <button
                  type="button"
                  class="link"
                  onClick={() => navigate({ document: source, selection: null })}
                >
                  {inbox.open}
                </button>
              )}
            </>
          )}
        </span>
      ))}
    </div>
  );
}
