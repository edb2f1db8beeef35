// Which names are drawn at this zoom: all that have room, the better connected first, none over another name or disc.
import { type Box, boxesOverlap } from './geometry';

export interface NameCandidate {
  readonly id: string;
  /** Higher goes first. */
  readonly priority: number;
  readonly label: Box;
  /** What no other name may cover; null for a disc that is too small to be missed. */
  readonly disc: Box | null;
}

const CELL = 160;

function cellsOf(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.width) / CELL); x++) {
    for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.height) / CELL); y++)
      keys.push(`${x} ${y}`);
  }
  return keys;
}

/** The ids of the names to draw, of the candidates on the screen. */
export function visibleNames(candidates: readonly NameCandidate[]): Set<string> {
  const taken = new Map<string, { id: string; box: Box }[]>();
  const take = (id: string, box: Box): void => {
    for (const key of cellsOf(box)) {
      const cell = taken.get(key);
      if (cell) cell.push({ id, box });
      else taken.set(key, [{ id, box }]);
    }
  };
  for (const { id, disc } of candidates) if (disc) take(id, disc);
  const shown = new Set<string>();
  const sorted = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const { id, label } of sorted) {
    const clash = cellsOf(label).some((key) =>
      taken.get(key)?.some((other) => other.id !== id && boxesOverlap(label, other.box)),
    );
    if (clash) continue;
    shown.add(id);
    take(id, label);
  }
  return shown;
}
