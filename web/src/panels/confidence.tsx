// Confidence in words and as a number, with what the number means.
import { usePage } from '../context';

export function Confidence({ value }: { readonly value: number }) {
  const { words } = usePage();
  const { confidenceNote } = words.strings.statement;
  return (
    <span class="confidence" title={words.fill(confidenceNote, { percent: String(Math.round(value * 100)) })}>
      <meter class="dots" min={0} max={1} value={value} aria-hidden="true" />
      {words.confidence(value)} · {words.percent(value)}
    </span>
  );
}
