// What a node takes up on the map: its disc and its name, on one of four sides. All sizes in pixels.
import type { Box, Point } from './geometry';

export const SIDES = ['below', 'right', 'left', 'above'] as const;
export type Side = (typeof SIDES)[number];

/** Width in pixels of a text in the map's font at a font size; the page measures, tests estimate. */
export type MeasureText = (text: string, fontSize: number) => number;

// Widths in em of DejaVu Sans Bold, the widest of the fonts that browsers show as `system-ui`.
const LETTER_WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'’|!/() -]/, 0.4],
  [/[frtJ]/, 0.49],
  [/[mwMW@%—]/, 1.05],
  [/[A-ZÀ-Þ&]/, 0.8],
];
const OTHER_WIDTH = 0.71;

const letterWidths = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = letterWidths.get(letter);
  if (width === undefined) {
    width = LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
    letterWidths.set(letter, width);
  }
  return width;
}

/** The width in the widest of the usual fonts, where there is no screen to measure on or too much to measure: what has
 * room for these has room for any. */
export const estimateText: MeasureText = (text, fontSize) => {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * fontSize;
};

export interface Label {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
}

export interface Shape {
  readonly radius: number;
  readonly label: Label;
}

const GAP = 3;
export const LINE_HEIGHT = 1.18;
const MAX_LINES = 3;

function radiusOf(degree: number): number {
  return 6 + 3.2 * Math.sqrt(degree);
}

/** 12 px for a leaf, up to 18 px for a hub. */
function fontSizeOf(degree: number): number {
  return Math.min(18, 11 + Math.round(1.6 * Math.sqrt(degree)));
}

// A long name is broken at spaces into lines of about nine letters' height-widths, so that its box stays compact.
function breakLines(text: string, fontSize: number, measure: MeasureText): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const whole = measure(text, fontSize);
  const wanted = Math.min(MAX_LINES, Math.ceil(whole / (fontSize * 10)));
  const limit = Math.max(whole / wanted, fontSize * 5) * 1.12;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, fontSize) <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MAX_LINES) return lines.map((line) => clip(line, fontSize * 16, fontSize, measure));
  const rest = lines.slice(MAX_LINES - 1).join(' ');
  return [...lines.slice(0, MAX_LINES - 1), clip(rest, limit, fontSize, measure)];
}

function clip(line: string, limit: number, fontSize: number, measure: MeasureText): string {
  if (measure(line, fontSize) <= limit) return line;
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`, fontSize) > limit) letters.pop();
  return `${letters.join('')}…`;
}

/** The shape of a node with this name and number of lines. */
export function shapeOf(name: string, degree: number, measure: MeasureText): Shape {
  const fontSize = fontSizeOf(degree);
  const lines = breakLines(name, fontSize, measure);
  return {
    radius: radiusOf(degree),
    label: {
      lines,
      fontSize,
      width: Math.ceil(Math.max(0, ...lines.map((line) => measure(line, fontSize)))),
      height: Math.ceil(lines.length * fontSize * LINE_HEIGHT),
    },
  };
}

export function discBox(shape: Shape, { x, y }: Point): Box {
  const { radius } = shape;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

export function labelBox(shape: Shape, { x, y }: Point, side: Side): Box {
  const { radius, label } = shape;
  const { width, height } = label;
  switch (side) {
    case 'right':
      return { x: x + radius + GAP, y: y - height / 2, width, height };
    case 'left':
      return { x: x - radius - GAP - width, y: y - height / 2, width, height };
    case 'above':
      return { x: x - width / 2, y: y - radius - GAP + 1 - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + radius + GAP - 1, width, height };
  }
}
