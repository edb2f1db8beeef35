// Under 32-bit keys the places that were put there: an index in plain numbers, which takes a third of what a map of the
// engine's takes and lies outside its heap, so that collecting garbage takes no longer as it grows.

const SMALLEST = 1024;

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

export class PlaceIndex {
  #size = 0;
  // An entry is a key, its place, and the next entry of its chain; entries count from 1, and 0 ends a chain.
  #keys = new Uint32Array(SMALLEST);
  #places = new Uint32Array(SMALLEST);
  #next = new Uint32Array(SMALLEST);
  /** The newest entry of each chain, by the last bits of its keys. */
  #chains = new Uint32Array(SMALLEST);

  add(key: number, place: number): void {
    const entry = ++this.#size;
    if (entry === this.#keys.length) this.#grow();
    this.#keys[entry] = key;
    this.#places[entry] = place;
    this.#link(entry);
  }

  /** The places of a key, the newest first. */
  *of(key: number): Generator<number> {
    for (let entry = this.#chains[this.#chainOf(key)]; entry; entry = this.#next[entry])
      if (this.#keys[entry] === key) yield this.#places[entry] as number;
  }

  #chainOf(key: number): number {
    return key & (this.#chains.length - 1);
  }

  #link(entry: number): void {
    const chain = this.#chainOf(this.#keys[entry] as number);
    this.#next[entry] = this.#chains[chain] as number;
    this.#chains[chain] = entry;
  }

  #grow(): void {
    this.#keys = grown(this.#keys);
    this.#places = grown(this.#places);
    this.#next = grown(this.#next);
    this.#chains = new Uint32Array(this.#keys.length);
    for (let entry = 1; entry < this.#size; entry++) this.#link(entry);
  }
}
