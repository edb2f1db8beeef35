// The list of origins; the first that takes a place opens it. Files and folders take whatever is left.
import { address } from './address';
import { file } from './file';
import type { Origin, OriginInput, OriginOptions } from './origin';
import { stdin } from './stdin';

const ORIGINS: readonly Origin[] = [stdin, address, file];

const originOf = (place: string): Origin => ORIGINS.find((candidate) => candidate.takes(place)) ?? file;

/** Whether what a place leads to is on this machine and can be read more than once. */
export const isAtHand = (place: string): boolean => originOf(place) === file;

/** The inputs that a place leads to, in a stable order. */
export async function* inputsOf(place: string, options: OriginOptions): AsyncGenerator<OriginInput> {
  yield* originOf(place).inputs(place, options);
}
