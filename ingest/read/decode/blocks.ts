// The text of a DOM as a reader sees it: a paragraph is a paragraph, a list item or table row is a line, and what is
// not shown (scripts, buttons, hidden characters) is not there, nor are lines of a program. Sentences are found in what this returns.
import type { DomElement, DomNode } from './dom';

type Visit = (text: string) => void;

const PARAGRAPHS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const LINES = new Set(['li', 'tr', 'option', 'caption']);
const UNSEEN = new Set(
  'script style noscript template svg math iframe object button select textarea head title audio video canvas'.split(
    ' ',
  ),
);

// Edges while the pieces are collected; text nodes hold neither, their white space is collapsed.
const PARAGRAPH_EDGE = '\f';
const LINE_EDGE = '\v';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function walk(node: DomNode, write: Visit, inCell = false, inPre = false): void {
  if (node.nodeType === TEXT_NODE) write((node.textContent ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== ELEMENT_NODE) return;
  const element = node as DomElement;
  const tag = element.tagName.toLowerCase();
  if (UNSEEN.has(tag) || element.hasAttribute('hidden')) return;
  if (inPre && tag === 'code') return;
  if (tag === 'br') write('\n');
  const isCell = tag === 'td' || tag === 'th';
  // A row is a line, whatever its cells hold.
  const edge =
    inCell && tag !== 'tr' ? ' ' : PARAGRAPHS.has(tag) ? PARAGRAPH_EDGE : LINES.has(tag) ? LINE_EDGE : '';
  write(edge);
  if (tag === 'li') write('- ');
  if (isCell && element.previousElementSibling) write(' | ');
  for (const child of element.childNodes)
    walk(child, write, (inCell && tag !== 'tr') || isCell, tag === 'pre');
  write(edge);
}

/** Without soft hyphens and zero-width characters, one blank line at most, no space at line ends. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What stands between two words: a blank line if a paragraph ends there, or two breaks follow each other. */
function gap(run: string): string {
  if (run.includes(PARAGRAPH_EDGE) || run.split('\n').length > 2) return '\n\n';
  return run.includes(LINE_EDGE) || run.includes('\n') ? '\n' : ' ';
}

/** The visible text under a node, paragraphs apart by a blank line. */
export function blockText(root: DomNode): string {
  const pieces: string[] = [];
  walk(root, (text) => pieces.push(text));
  return (
    tidy(pieces.join('').replace(/[ \n\v\f]+/g, gap))
      // A paragraph inside an item or a cell belongs to its line.
      .replace(/^(-|\|)\n+/gm, '$1 ')
      .replace(/\n+ ?\| ?/g, ' | ')
  );
}
