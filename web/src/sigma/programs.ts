// How nodes and lines are drawn on the graphics card: discs with a border, lines with or without arrow, straight or bent.
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';

const arrow = { lengthToThicknessRatio: 4.2, widenessToThicknessRatio: 3.6 };

export const nodePrograms = {
  disc: createNodeBorderProgram({
    borders: [
      { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'borderColor' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
  }),
};

export const edgePrograms = {
  line: EdgeRectangleProgram,
  arrow: createEdgeArrowProgram(arrow),
  bentLine: createEdgeCurveProgram({ arrowHead: null }),
  bentArrow: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...arrow } }),
};

/** The name of the program for a line. */
export function edgeType(step: number, directed: boolean): keyof typeof edgePrograms {
  if (step === 0) return directed ? 'arrow' : 'line';
  return directed ? 'bentArrow' : 'bentLine';
}
