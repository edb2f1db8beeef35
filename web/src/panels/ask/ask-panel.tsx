export function AskPanel() {
  return <p>…</p>;
}
