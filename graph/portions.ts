// A long list in parts, for whoever must not hold or send all of it at once.

export function* portions<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
