// Gives a passage as a citation in the format that is wanted, and copies it.
import { useState } from 'preact/hooks';
import { usePage } from '../context';
import { CITATION_FORMATS, type CitationFormat, type Cited, cite } from '../model/citation';
import { Icon } from './icon';

export function Citation({ source, quote }: Cited) {
  const { words } = usePage();
  const { citation } = words.strings;
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<CitationFormat>('text');
  const [copied, setCopied] = useState(false);
  const text = open ? cite({ source, quote }, format, words.date) : '';
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div class="citation">
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {citation.title}
      </button>
      {open && (
        <div class="citation-body">
          <fieldset class="depths" aria-label={citation.format}>
            {CITATION_FORMATS.map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={format === name}
                onClick={() => {
                  setFormat(name);
                  setCopied(false);
                }}
              >
                {citation.formats[name]}
              </button>
            ))}
          </fieldset>
          <textarea
            readOnly
            rows={format === 'text' ? 5 : 9}
            aria-label={citation.title}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="pill" onClick={copy}>
            <Icon name={copied ? 'check' : 'copy'} />
            {copied ? citation.copied : citation.copy}
          </button>
          <span class="unseen" role="status">
            {copied && citation.copied}
          </span>
        </div>
      )}
    </div>
  );
}
