// A result as a table for a terminal: columns as wide as what they hold, long cells cut, control characters shown as
// dots so that no text of a source moves the cursor.
import type { PlainValue } from '../../graph/values';

const MAX_CELL = 48;

function cell(value: PlainValue): string {
  const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
  return plain.length > MAX_CELL ? `${plain.slice(0, MAX_CELL - 1)}…` : plain;
}

export function toTable({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
}): string {
  const lines = [columns.map(cell), ...rows.map((row) => row.map(cell))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const drawn = lines.map((line) =>
    line
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = drawn;
  return `${[head, widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n')}\n`;
}
