// Figures in the words of the sources, one chip each.
import { usePage } from '../context';

export function FigureChips({ figures }: { readonly figures: readonly string[] }) {
  const { words } = usePage();
  if (figures.length === 0) return null;
  return (
    <ul class="chips">
      {figures.map((figure) => (
        <li key={figure}>
          <bdi>{words.figure(figure)}</bdi>
        </li>
      ))}
    </ul>
  );
}
