// Starts Sigma without what this map has no use for, since each canvas, context and program less is a sooner first
// picture: the hidden picture that tells what is pointed at (the discs' places tell it as well, without a wait for the
// graphics card at every move of the mouse) and the layers for labels of lines and for what is pointed at.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Point } from '../layout/geometry';

// What these would show is drawn with the names; the last only catches the mouse.
const UNUSED_LAYERS: ReadonlySet<string> = new Set(['edgeLabels', 'hovers', 'hoverNodes', 'mouse']);

const nothing = (): void => undefined;
/** As much of a context as Sigma asks of such a layer. */
const NO_DRAWING = {
  blendFunc: nothing,
  clear: nothing,
  clearRect: nothing,
  getExtension: () => null,
  scale: nothing,
  viewport: nothing,
};

class LeanSigma extends Sigma {
  override createCanvas(...[id, options]: Parameters<Sigma['createCanvas']>): HTMLCanvasElement {
    const canvas = super.createCanvas(id, options);
    if (UNUSED_LAYERS.has(id)) return Object.assign(canvas, { getContext: () => NO_DRAWING });
    // Before it has a context: to give one another size costs more than to make it.
    const { offsetWidth, offsetHeight } = this.getContainer();
    canvas.width = offsetWidth * devicePixelRatio;
    canvas.height = offsetHeight * devicePixelRatio;
    return canvas;
  }

  override createWebGLContext(...[id, options]: Parameters<Sigma['createWebGLContext']>) {
    return super.createWebGLContext(id, { ...options, picking: false } as typeof options);
  }
}

/** Without a graph yet: Sigma draws as soon as it has one. `nodeAt` says which node is at a point in pixels. */
export function startSigma(
  container: HTMLElement,
  settings: Partial<Settings>,
  nodeAt: (at: Point) => string | null,
): Sigma {
  return Object.assign(new LeanSigma(new MultiDirectedGraph(), container, settings), {
    getNodeAtPosition: nodeAt,
  }) as Sigma;
}
