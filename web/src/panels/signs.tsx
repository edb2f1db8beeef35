// The small signs that stand for a kind (letter in a disc) and a lens (stroke), the same in legend, cards and tables.
import type { EntityKind } from '../../../graph/entities';
import type { Lens } from '../../../graph/relations';
import { usePage } from '../context';

interface KindProps {
  readonly kind: EntityKind;
  /** Without its colour: where colours say something else. */
  readonly plain?: boolean;
}

export function KindSign({ kind, plain = false }: KindProps) {
  const { words } = usePage();
  return (
    <span
      class="kind-sign"
      style={{ backgroundColor: plain ? 'transparent' : `var(--kind-${kind})` }}
      aria-hidden="true"
    >
      {words.letter(kind)}
    </span>
  );
}

export function LensSign({ lens }: { readonly lens: Lens }) {
  return <span class="lens-sign" style={{ backgroundColor: `var(--lens-${lens})` }} aria-hidden="true" />;
}
