// How nodes and lines are drawn on the graphics card: discs with a border, lines with or without arrow, straight or bent.
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { createEdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { Detail } from '../model/detail';
import type { SceneLine } from './scene';

const arrow = { lengthToThicknessRatio: 4.2, widenessToThicknessRatio: 3.6 };

export const nodePrograms = {
  disc: createNodeBorderProgram({
    borders: [
      { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'borderColor' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
  }),
};

/** The programs of one map. Thin lines wait while `motion` says that it moves; Sigma's own switch for that re-reads
 * the whole graph whenever a drag ends. */
export function edgePrograms(motion: { readonly moving: boolean }) {
  class ThinProgram extends EdgeLineProgram {
    override render(params: RenderParams): void {
      if (!motion.moving) super.render(params);
    }
  }
  return {
    line: EdgeRectangleProgram,
    thin: ThinProgram,
    arrow: createEdgeArrowProgram(arrow),
    bentLine: createEdgeCurveProgram({ arrowHead: null }),
    bentArrow: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...arrow } }),
  };
}

/** The name of the program for a line. */
export function edgeType(
  { step, directed }: SceneLine,
  detail: Detail,
): keyof ReturnType<typeof edgePrograms> {
  if (!detail.arrows) return 'thin';
  if (step === 0) return directed ? 'arrow' : 'line';
  return directed ? 'bentArrow' : 'bentLine';
}
