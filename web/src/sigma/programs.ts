// Which program draws what: discs, lines of a detailed map, thin lines of a large one.
import { EdgeLineProgram, type EdgeProgramType, type NodeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { Detail } from '../model/detail';
import { DiscProgram } from './disc-program';
import { LineProgram } from './line-program';

/** Stands where Sigma would build a program that nothing on this map is drawn with. */
class Nothing {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/** The programs of a map of this detail under the names that Sigma asks for. Thin lines wait while `motion` says that the
 * map moves; Sigma's own switch for that re-reads the whole graph whenever a drag ends. */
export function programsFor(detail: Detail, motion: { readonly moving: boolean }) {
  class ThinProgram extends EdgeLineProgram {
    override render(params: RenderParams): void {
      if (!(detail.stillLines && motion.moving)) super.render(params);
    }
  }
  return {
    nodeProgramClasses: { circle: DiscProgram as unknown as NodeProgramType },
    // The names layer marks what is pointed at.
    nodeHoverProgramClasses: { circle: Nothing as NodeProgramType },
    edgeProgramClasses: {
      line: (detail.arrows ? LineProgram : ThinProgram) as unknown as EdgeProgramType,
      arrow: Nothing as EdgeProgramType,
    },
  };
}
