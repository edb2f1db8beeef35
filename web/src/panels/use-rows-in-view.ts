// Of a long table only the rows around the screen are in the document; what is above and below is kept free by two empty
// rows. Looks at where the table's body stands on the screen, whatever scrolls it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Up to this many rows all are there, so that the browser's own search finds every one. */
const ALL_UP_TO = 200;
const AT_ONCE = 120;
const AHEAD = 40;
const STEP = 20;
const FIRST_GUESS_PX = 37;

export interface RowsInView {
  readonly body: { current: HTMLTableSectionElement | null };
  readonly first: number;
  readonly end: number;
  /** Pixels to be kept free above and below. */
  readonly above: number;
  readonly below: number;
}

export function useRowsInView(count: number): RowsInView {
  const body = useRef<HTMLTableSectionElement>(null);
  const [rowPx, setRowPx] = useState(FIRST_GUESS_PX);
  const [wanted, setWanted] = useState(0);
  const long = count > ALL_UP_TO;
  const first = long ? Math.min(wanted, Math.max(0, count - AT_ONCE)) : 0;
  const end = long ? Math.min(count, first + AT_ONCE) : count;

  useLayoutEffect(() => {
    const rows = body.current?.querySelectorAll('tr[aria-rowindex]');
    const [one, last] = [rows?.[0], rows?.[(rows.length || 1) - 1]];
    if (!long || !one || !last || !rows) return;
    const px = (last.getBoundingClientRect().bottom - one.getBoundingClientRect().top) / rows.length;
    if (Math.abs(px - rowPx) > 1) setRowPx(px);
  }, [long, first]);
  useEffect(() => {
    if (!long) return;
    const look = (): void => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const at = Math.max(0, Math.floor(-top / rowPx) - AHEAD);
      setWanted(at - (at % STEP));
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [long, rowPx, count]);
  return { body, first, end, above: first * rowPx, below: (count - end) * rowPx };
}
