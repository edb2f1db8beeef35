// What the bare drawings share: the graph with its places, and the marks that the benchmark reads.

export interface BareGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly at: readonly [number, number];
  }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** Draws once the graph is in memory, and marks what the benchmark reads. */
export async function measure(draw: (graph: BareGraph, container: HTMLElement) => void): Promise<void> {
  const graph = (await (await fetch('/bare.json')).json()) as BareGraph;
  const container = document.getElementById('map') as HTMLElement;
  performance.mark('map:begin');
  draw(graph, container);
  // The frame after the first one begins when that one has reached the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map:first-frame')));
}
