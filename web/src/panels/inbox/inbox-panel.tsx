export function InboxPanel() {
  return <p>…</p>;
}
