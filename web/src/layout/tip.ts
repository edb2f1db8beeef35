// Where the word on a chosen line stands: beside its middle, on no name.
import { type Box, boxesOverlap, type Point } from './geometry';

const OFFSETS = [-12, 12, -34, 34, -56, 56];

/** The upper left corner of a tip of this size at `middle`; above it where all places are taken. */
export function tipPlace(
  middle: Point,
  { width, height }: Pick<Box, 'width' | 'height'>,
  names: Iterable<Box>,
): Point {
  const taken = [...names];
  const places = OFFSETS.map((offset) => ({
    x: middle.x - width / 2,
    y: offset < 0 ? middle.y + offset - height : middle.y + offset,
  }));
  const free = places.find((place) => !taken.some((name) => boxesOverlap({ ...place, width, height }, name)));
  return free ?? (places[0] as Point);
}
