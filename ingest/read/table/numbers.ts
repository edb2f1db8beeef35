// How a table writes numbers: 1,234.5 or 1.234,5. Told by cells that can only be read one way; a table that writes
// both ways is refused, because its other numbers could be a thousand times too large.

export type NumberStyle = 'point' | 'comma';

const STYLES: Readonly<Record<NumberStyle, { readonly decimal: string; readonly group: string }>> = {
  point: { decimal: '\\.', group: ',' },
  comma: { decimal: ',', group: '\\.' },
};

/** Groups may also be parted by spaces or apostrophes: 40 000 000, 1’500. */
const SPACES = /(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/g;

const bare = (cell: string) =>
  cell
    .replace(/^(~|≈|>=|≥|<=|≤)\s?/, '')
    .replace(/\s?%$/, '')
    .replace(SPACES, '');

const forms = (style: NumberStyle) => {
  const { decimal, group } = STYLES[style];
  return {
    any: new RegExp(`^(\\d{1,15}|\\d{1,3}(?:${group}\\d{3}){1,4})(?:${decimal}(\\d{1,6}))?$`),
    // Decimals that are no group, groups with decimals, or two groups: no other style reads these.
    sure: new RegExp(
      `^(?:\\d+${decimal}(?:\\d{1,2}|\\d{4,6})|\\d{4,}${decimal}\\d{3}|\\d{1,3}(?:${group}\\d{3})+${decimal}\\d+|\\d{1,3}(?:${group}\\d{3}){2,})$`,
    ),
  };
};

const FORMS = { point: forms('point'), comma: forms('comma') };

/** The value of a number in a style, or undefined where it is none. Bounds and percent signs are the caller's. */
export function numberIn(cell: string, style: NumberStyle): number | undefined {
  const match = FORMS[style].any.exec(bare(cell));
  if (!match?.[1]) return undefined;
  return Number(`${match[1].replace(/\D/g, '')}.${match[2] ?? 0}`);
}

/** The style that these cells are surely written in; `usual` where none is sure, `mixed` with an example of each. */
export function styleOf(
  cells: readonly string[],
  usual: NumberStyle,
): NumberStyle | { readonly mixed: readonly [string, string] } {
  const sure = (style: NumberStyle) => cells.find((cell) => FORMS[style].sure.test(bare(cell)));
  const [point, comma] = [sure('point'), sure('comma')];
  if (point !== undefined && comma !== undefined) return { mixed: [point, comma] };
  if (point !== undefined) return 'point';
  return comma !== undefined ? 'comma' : usual;
}
