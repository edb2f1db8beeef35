// The map as a still picture: elements of an SVG at the places of the interactive map. It stands for that one where a
// browser cannot draw it, and until it is ready.
import { usePage } from '../context';
import { controlPoint, curvatureOf, curvePoint } from '../layout/curve';
import { distance, type Point } from '../layout/geometry';
import type { PlacedNode, Placement } from '../layout/place';
import { LINE_HEIGHT, labelBox } from '../layout/shape';
import { paletteFor } from '../map-scene';
import type { Scene, SceneLine } from '../sigma/scene';

const HEAD = { length: 8.4, width: 7.2 };
// Letters stand on the middle of their square here, and on the middle of their height there.
const LOWER = 0.08;
const ANCHORS = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const;
const ALONG = { start: 0, middle: 0.5, end: 1 } as const;

/** The corners of the head of a line at the rim of the disc it leads to. */
function headOf(from: Point, to: PlacedNode, curvature: number): string {
  const length = Math.max(1, distance(from, to));
  const [tip, foot] = [to.shape.radius + 1, to.shape.radius + 1 + HEAD.length].map((away) =>
    curvePoint(from, to, curvature, Math.max(0, 1 - away / length)),
  ) as [Point, Point];
  const reach = distance(foot, tip) || 1;
  const [x, y] = [(tip.y - foot.y) / reach, (foot.x - tip.x) / reach].map(
    (part) => (part * HEAD.width) / 2,
  ) as [number, number];
  return `${tip.x},${tip.y} ${foot.x + x},${foot.y + y} ${foot.x - x},${foot.y - y}`;
}

interface LineProps {
  readonly line: SceneLine;
  readonly ends: readonly [PlacedNode, PlacedNode];
  readonly colour: string;
  /** How many of its relations are shown. */
  readonly count: number;
}

function Line({ line: { step, proposed, directed }, ends: [a, b], colour, count }: LineProps) {
  const curvature = curvatureOf(step, distance(a, b));
  const c = controlPoint(a, b, curvature);
  const middle = curvePoint(a, b, curvature, 0.5);
  return (
    <g style={{ stroke: `var(${colour})`, fill: `var(${colour})` }}>
      <path
        d={`M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}`}
        fill="none"
        stroke-width={count > 1 ? 4 : 2}
        stroke-dasharray={proposed ? '7 5' : undefined}
      />
      {directed && <polygon stroke="none" points={headOf(a, b, curvature)} />}
      {count > 1 && (
        <>
          <circle class="count" cx={middle.x} cy={middle.y} r="10" />
          <text class="letter" x={middle.x} y={middle.y} font-size="12">
            {count}
          </text>
        </>
      )}
    </g>
  );
}

interface NodeProps {
  readonly node: PlacedNode;
  readonly colour: string;
  readonly letter: string;
  readonly onClick: (() => void) | undefined;
}

function Node({ node, colour, letter, onClick }: NodeProps) {
  const { shape, side, x, y } = node;
  const { lines, fontSize } = shape.label;
  const label = labelBox(shape, node, side);
  const anchor = ANCHORS[side];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below does the same by keyboard.
    <g onClick={onClick}>
      <circle cx={x} cy={y} r={shape.radius} style={{ fill: `var(${colour})` }} />
      <text class="letter" x={x} y={y} font-size={Math.round(Math.max(8, Math.min(18, shape.radius * 1.05)))}>
        {letter}
      </text>
      {lines.map((line, i) => (
        <text
          key={line}
          x={label.x + label.width * ALONG[anchor]}
          y={label.y + (i + 0.5) * fontSize * LINE_HEIGHT - LOWER * fontSize}
          font-size={fontSize}
          text-anchor={anchor}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

interface Props {
  readonly scene: Scene;
  readonly placement: Placement;
  readonly onPick?: (node: string) => void;
}

export function Picture({ scene, placement: { nodes }, onPick }: Props) {
  const { index, shown, state } = usePage();
  const palette = paletteFor(state.colouring, index);
  return (
    <>
      {scene.lines.map((line) => {
        const [a, b] = [nodes.get(line.source), nodes.get(line.target)];
        const count = line.members.filter((id) => shown.edges.has(id)).length;
        return (
          a &&
          b &&
          count > 0 && (
            <Line key={line.id} line={line} ends={[a, b]} colour={palette.line(line)} count={count} />
          )
        );
      })}
      {scene.index.graph.nodes.map(({ id }) => {
        const node = nodes.get(id);
        return (
          node &&
          shown.nodes.has(id) && (
            <Node
              key={id}
              node={node}
              colour={palette.node(id)}
              letter={scene.letter(id)}
              onClick={onPick && (() => onPick(id))}
            />
          )
        );
      })}
    </>
  );
}
