// How one node or line looks at the moment: what Sigma asks of each before it draws.
import type { Attributes } from 'graphology-types';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Detail } from '../model/detail';
import { mix } from '../theme';
import type { Look, SceneLine } from './scene';

const FAINT = { fill: 0.75, line: 0.86 };

export function nodeReducer(
  id: string,
  data: Attributes,
  { theme, paint, focus, shown }: Look,
  { fade }: Detail,
): Partial<NodeDisplayData> {
  const bright = !focus || focus.nodes.has(id);
  const fill = paint.node(id);
  const faint = !bright && fade;
  return {
    ...data,
    hidden: !shown.nodes.has(id),
    color: faint ? mix(fill, theme.background, FAINT.fill) : fill,
    borderColor: faint ? mix(theme.border, theme.background, FAINT.fill) : theme.border,
    zIndex: focus && bright ? 1 : 0,
  } as Partial<NodeDisplayData>;
}

export function edgeReducer(
  data: Attributes,
  { theme, paint, focus, shown, chosen, changes }: Look,
  { fade, lineFade }: Detail,
): Partial<EdgeDisplayData> {
  const line = data.line as SceneLine;
  const some = (set: ReadonlySet<string>): boolean => line.members.some((id) => set.has(id));
  const bright = !focus || some(focus.edges);
  const isChosen = chosen === line.id || (chosen !== null && line.members.includes(chosen));
  let colour = paint.line(line);
  if (changes) colour = some(changes.came) ? theme.came : some(changes.went) ? theme.went : theme.same;
  if (!bright && fade) colour = mix(colour, theme.background, FAINT.line);
  else if (lineFade > 0 && !(focus && bright) && !changes) colour = mix(colour, theme.background, lineFade);
  const base = line.members.length > 1 ? 4 : 2;
  return {
    ...data,
    // What is proposed is dashed, which the names layer draws.
    hidden: line.proposed || !some(shown.edges),
    color: colour,
    size: isChosen ? base + 2 : focus && bright ? base + 0.6 : base,
    zIndex: isChosen ? 2 : focus && bright ? 1 : 0,
  } as Partial<EdgeDisplayData>;
}
