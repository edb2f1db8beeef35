// Starts Sigma without what this map has no use for: the hidden picture that tells what is pointed at (the discs' places
// tell it as well, without a wait for the graphics card at every move of the mouse), and the layer for the node under
// the pointer (the names layer marks it). Each WebGL context and program less is a sooner first picture.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Point } from '../layout/geometry';

const UNUSED_LAYER = 'hoverNodes';
const nothing = (): void => undefined;
/** As much of a WebGL context as Sigma asks of that layer. */
const NO_DRAWING = { blendFunc: nothing, clear: nothing, viewport: nothing, getExtension: () => null };

type LayerOptions = Parameters<Sigma['createWebGLContext']>[1];

class LeanSigma extends Sigma {
  override createWebGLContext(id: string, options: LayerOptions = {}): WebGLRenderingContext {
    if (id !== UNUSED_LAYER) return super.createWebGLContext(id, { ...options, picking: false });
    const canvas = Object.assign(this.createCanvas(id), { getContext: () => NO_DRAWING });
    return super.createWebGLContext(id, { canvas } as unknown as LayerOptions);
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
