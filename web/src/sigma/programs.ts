// How nodes and lines are drawn on the graphics card: discs with a border, lines with or without arrow, straight or bent.
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import {
  createEdgeArrowProgram,
  EdgeLineProgram,
  EdgeRectangleProgram,
  type NodeProgram,
  type NodeProgramType,
} from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { Detail } from '../model/detail';
import type { SceneLine } from './scene';

const arrow = { lengthToThicknessRatio: 4.2, widenessToThicknessRatio: 3.6 };

/** The part of a program that matters here. */
interface Drawn {
  pickProgram: NodeProgram['pickProgram'];
  render(params: RenderParams): void;
}

const Disc = createNodeBorderProgram({
  borders: [
    { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'borderColor' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
}) as unknown as new (
  ...args: ConstructorParameters<NodeProgramType>
) => Drawn;

interface Moving {
  readonly moving: boolean;
}

/** The program of the nodes, under Sigma's own name for it, so that Sigma's is not built beside it. While `motion` says
 * that the map moves nobody points at anything, so the hidden picture that tells what is pointed at is not drawn. */
export function nodePrograms(motion: Moving) {
  class MovedDisc extends Disc {
    override render(params: RenderParams): void {
      const { pickProgram } = this;
      if (motion.moving) this.pickProgram = null;
      super.render(params);
      this.pickProgram = pickProgram;
    }
  }
  return { circle: MovedDisc as unknown as NodeProgramType };
}

/** How lines are drawn, by name. Thin lines wait while `motion` says that the map moves; Sigma's own switch for that
 * re-reads the whole graph whenever a drag ends. */
function linePrograms(motion: Moving) {
  class ThinProgram extends EdgeLineProgram {
    override render(params: RenderParams): void {
      if (!motion.moving) super.render(params);
    }
  }
  return {
    line: () => EdgeRectangleProgram,
    arrow: () => createEdgeArrowProgram(arrow),
    thin: () => ThinProgram,
    bentLine: () => createEdgeCurveProgram({ arrowHead: null }),
    bentArrow: () => createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...arrow } }),
  };
}

type LineType = keyof ReturnType<typeof linePrograms>;

/** The programs of one map: only those that its lines need, since each takes its time to build. */
export function edgePrograms(types: ReadonlySet<LineType>, motion: Moving) {
  const programs = linePrograms(motion);
  return Object.fromEntries([...types].map((type) => [type, programs[type]()]));
}

/** The name of the program for a line. */
export function edgeType({ step, directed }: SceneLine, detail: Detail): LineType {
  if (!detail.arrows) return 'thin';
  if (step === 0) return directed ? 'arrow' : 'line';
  return directed ? 'bentArrow' : 'bentLine';
}
