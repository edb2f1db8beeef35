// The page's own small set of line icons, drawn so that no font has to have them.

const PATHS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 0 12h-2',
  redo: 'm15 7 5 5-5 5M20 12H10a6 6 0 0 0 0 12h2',
  lasso: 'M12 4c5 0 9 2.6 9 6s-4 6-9 6-9-2.6-9-6 4-6 9-6ZM7 15c-1.5 2 .5 3.500 0 6',
  colour:
    'M12 3a9 9 0 1 0 0 18c1.500 0 2-1 2-2 0-1.500-1-2 0-3s7 1.500 7-5-4-8-9-8ZM8 11h.01M11 7.500h.01M15.500 8.500h.01',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.500 2',
  filter: 'M4 5h16l-6 8v6l-4-2v-4L4 5Z',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M10 6l-6 6 6 6M4 12h16',
  up: 'm6 15 6-6 6 6',
  down: 'm6 9 6 6 6-6',
  play: 'M8 5v14l11-7L8 5Z',
  pause: 'M8 5v14M16 5v14',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'm5 13 4 4L19 7',
  pencil: 'M4 20l1-4L16 5l3 3L8 19l-4 1Z',
  pin: 'M12 21v-6M8 4h8l-1 7 3 4H6l3-4-1-7Z',
  save: 'M6 4h9l4 4v12H5V4h1ZM8 4v5h7V4M8 20v-6h8v6',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  const tall = name === 'undo' || name === 'redo';
  return (
    <svg class="glyph" viewBox={tall ? '0 3 24 24' : '0 0 24 24'} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
