// Figures in the words of the sources, one chip each.

export function FigureChips({ figures }: { readonly figures: readonly string[] }) {
  if (figures.length === 0) return null;
  return (
    <ul class="chips">
      {figures.map((figure) => (
        <li key={figure}>
          <bdi>{figure}</bdi>
        </li>
      ))}
    </ul>
  );
}
