// Whether the camera is moving, and what waits until it stands still: names and thin lines of a large graph, and the
// note of where the reader looks.
import type Sigma from 'sigma';

export interface Motion {
  readonly moving: boolean;
}

const STILL_AFTER_MS = 140;

export interface Watch {
  /** Waits until the camera has come to rest and `settled` has been told. */
  atRest(): Promise<void>;
  end(): void;
}

/** Follows the camera; `settled` is called each time it has come to rest. */
export function watchMotion(motion: { moving: boolean }, renderer: Sigma, settled: () => void): Watch {
  let timer = 0;
  let waiting: (() => void)[] = [];
  const camera = renderer.getCamera();
  const moved = (): void => {
    motion.moving = true;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // On a busy machine the next frame of a flight may come later than this.
      if (camera.isAnimated()) return moved();
      motion.moving = false;
      settled();
      renderer.scheduleRender();
      for (const done of waiting) done();
      waiting = [];
    }, STILL_AFTER_MS);
  };
  camera.on('updated', moved);
  return {
    atRest: () => (motion.moving ? new Promise((done) => waiting.push(done)) : Promise.resolve()),
    // A flight goes on when the map has ended; nothing may be drawn at its end then.
    end() {
      camera.off('updated', moved);
      clearTimeout(timer);
    },
  };
}
