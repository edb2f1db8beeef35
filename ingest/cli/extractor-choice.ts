// The extractors by the names that a person may give; apart from what they load.
import type { InvalidInput } from '../../graph/errors';

export const EXTRACTORS = ['rules', 'llm', 'both'] as const;
export type ExtractorChoice = (typeof EXTRACTORS)[number];

/** The choice by its name. @throws what `usage` makes of a wrong one */
export function extractorChoice(name: string, usage: (why: string) => InvalidInput): ExtractorChoice {
  const choice = EXTRACTORS.find((one) => one === name);
  if (!choice) throw usage(`--extractor is "${name}", but must be one of ${EXTRACTORS.join(', ')}.`);
  return choice;
}
