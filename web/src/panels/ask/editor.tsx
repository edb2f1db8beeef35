// The Cypher editor: CodeMirror 6 with highlighting, completion and the place of an error.
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'preact/hooks';
import type { CypherSchema } from '../../ask-api';
import { completer, completionsOf } from './cypher-words';

/** Where the server found a query wrong; lines and columns count from one. */
export interface Mistake {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

interface Props {
  /** What stands in the editor from now on; what is typed then is told by `onChange` and is not given back. */
  readonly given: string;
  readonly label: string;
  readonly hint: string;
  readonly schema: CypherSchema | null;
  readonly mistake: Mistake | null;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

// Colours come from the page's custom properties. The editor lives in a shadow root, because only there CodeMirror
// adopts its styles; in the document it would write style elements, which the content security policy forbids.
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--came)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--warn)' },
  { tag: [tags.typeName, tags.className, tags.standard(tags.name)], color: 'var(--warn)' },
]);

const theme = EditorView.theme({
  '&': { maxHeight: '40vh', minHeight: '110px', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    padding: '8px 6px',
    font: '14px/1.55 ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--quiet)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)' },
  '.cm-tooltip': {
    border: '1px solid var(--rule)',
    borderRadius: '9px',
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--card)',
  },
  '.cm-completionDetail': { float: 'right', fontStyle: 'normal', opacity: '0.75' },
  // CodeMirror's own wave is an image inside the style, which the policy forbids too.
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--went)',
    textUnderlineOffset: '4px',
  },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--went)' },
});

function diagnosticOf(state: EditorState, { message, line, column }: Mistake): Diagnostic {
  const at = line === null ? state.doc.line(1) : state.doc.line(Math.min(line, state.doc.lines));
  const from = Math.min(at.to, at.from + Math.max(0, (column ?? 1) - 1));
  const word = /^\w+|^./.exec(state.sliceDoc(from, at.to))?.[0].length ?? 0;
  const whole = line === null || word === 0;
  return { from: whole ? at.from : from, to: whole ? at.to : from + word, severity: 'error', message };
}

export default function Editor({ given, label, hint, schema, mistake, onChange, onRun }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const completion = useRef(new Compartment());
  const latest = useRef({ onChange, onRun });
  latest.current = { onChange, onRun };

  useEffect(() => {
    const run = (): boolean => {
      latest.current.onRun();
      return true;
    };
    const element = host.current as HTMLElement;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: given,
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
          history(),
          bracketMatching(),
          closeBrackets(),
          StreamLanguage.define(cypher),
          syntaxHighlighting(colours),
          theme,
          completion.current.of([]),
          // Tab leaves the editor: whoever works by keyboard must be able to go on.
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          placeholder(hint),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === given) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: given } });
  }, [given]);
  useEffect(() => {
    const words = completionsOf(schema ?? { labels: [], relations: [] });
    view.current?.dispatch({
      effects: completion.current.reconfigure(autocompletion({ override: [completer(words)] })),
    });
  }, [schema]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    editor.dispatch(setDiagnostics(editor.state, mistake ? [diagnosticOf(editor.state, mistake)] : []));
  }, [mistake]);

  return <div ref={host} class="editor" data-testid="editor" />;
}
