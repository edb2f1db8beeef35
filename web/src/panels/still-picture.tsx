// The map as a still picture (SVG), from the same layout: for browsers that cannot draw the interactive one.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import { controlPoint, curvatureOf, curvePoint } from '../layout/curve';
import { type Box, distance, type Point } from '../layout/geometry';
import type { PlacedNode } from '../layout/place';
import { LINE_HEIGHT, labelBox } from '../layout/shape';
import { sceneOf } from '../map-scene';
import { paperOf } from '../map-stage';

const HEIGHT = 620;
const HEAD = { length: 8.4, width: 7.2 };

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

export function StillPicture() {
  const { words, index, shown, select } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<Box | null>(null);
  useLayoutEffect(() => {
    setFrame({ x: 0, y: 0, width: Math.max(320, box.current?.clientWidth ?? 0), height: HEIGHT });
  }, []);
  const scene = useMemo(() => sceneOf(index, words, true), [index, words]);
  const placement = frame && box.current ? paperOf(index, box.current).in(frame) : null;
  return (
    <div ref={box} class="still-picture">
      {placement && (
        <svg
          role="img"
          aria-label={words.strings.map.picture}
          viewBox={`0 0 ${placement.frame.width} ${placement.frame.height}`}
        >
          {scene.lines
            .filter(({ members }) => members.some((id) => shown.edges.has(id)))
            .map(({ id, source, target, lens, step, proposed, directed }) => {
              const [a, b] = [placement.nodes.get(source), placement.nodes.get(target)];
              if (!a || !b) return null;
              const curvature = curvatureOf(step, distance(a, b));
              const c = controlPoint(a, b, curvature);
              return (
                <g key={id} style={{ stroke: `var(--lens-${lens})`, fill: `var(--lens-${lens})` }}>
                  <path
                    d={`M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}`}
                    fill="none"
                    stroke-width="2"
                    stroke-dasharray={proposed ? '7 5' : undefined}
                  />
                  {directed && <polygon stroke="none" points={headOf(a, b, curvature)} />}
                </g>
              );
            })}
          {index.graph.nodes
            .filter(({ id }) => shown.nodes.has(id))
            .map(({ id, kind }) => {
              const node = placement.nodes.get(id);
              if (!node) return null;
              const { x, y, width } = labelBox(node.shape, node, node.side);
              const { lines, fontSize } = node.shape.label;
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the table below does the same by keyboard.
                <g key={id} onClick={() => select({ type: 'node', id })}>
                  <circle
                    cx={node.x}
                    cy={node.y}
                    r={node.shape.radius}
                    style={{ fill: `var(--kind-${kind})` }}
                  />
                  <text class="letter" x={node.x} y={node.y} font-size={node.shape.radius}>
                    {scene.letter(id)}
                  </text>
                  {lines.map((line, i) => (
                    <text
                      key={line}
                      x={x + width / 2}
                      y={y + (i + 0.5) * fontSize * LINE_HEIGHT}
                      font-size={fontSize}
                    >
                      {line}
                    </text>
                  ))}
                </g>
              );
            })}
        </svg>
      )}
    </div>
  );
}
