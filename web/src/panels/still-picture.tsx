// The map as a still picture (SVG), from the same layout: for browsers that cannot draw the interactive one.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import { controlPoint, curvatureOf } from '../layout/curve';
import { type Box, distance } from '../layout/geometry';
import { LINE_HEIGHT, labelBox } from '../layout/shape';
import { sceneOf } from '../map-scene';
import { paperOf } from '../map-stage';

const HEIGHT = 620;

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
            .map(({ id, source, target, lens, step, proposed }) => {
              const [a, b] = [placement.nodes.get(source), placement.nodes.get(target)];
              if (!a || !b) return null;
              const c = controlPoint(a, b, curvatureOf(step, distance(a, b)));
              return (
                <path
                  key={id}
                  d={`M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}`}
                  fill="none"
                  stroke-width="2"
                  stroke-dasharray={proposed ? '7 5' : undefined}
                  style={{ stroke: `var(--lens-${lens})` }}
                />
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
