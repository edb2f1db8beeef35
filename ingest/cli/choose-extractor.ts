// The extractor that a person chose: the rules, a language model, or both. The model is only set up when it is chosen.
import { join } from 'node:path';
import { InvalidInput } from '../../graph/errors';
import { combine, type LlmExtractor, llmExtractor, llmSettings } from '../extract/llm';
import type { Extractor } from '../extract/reading';
import { rulesExtractor } from '../extract/rules';
import type { ExtractorChoice } from './extractor-choice';

export interface Chosen {
  readonly extractor: Extractor;
  /** The model in it, for estimates and usage. */
  readonly model?: LlmExtractor;
}

/** @throws InvalidInput `llm-settings` when the environment names no model */
export function chooseExtractor(
  choice: ExtractorChoice,
  dataDir: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Chosen {
  if (choice === 'rules') return { extractor: rulesExtractor };
  const settings = llmSettings(env);
  if (!settings)
    throw new InvalidInput(
      'llm-settings',
      `--extractor ${choice} needs a language model: set LLM_BASE_URL and LLM_MODEL.`,
    );
  const model = llmExtractor(settings, { cacheDir: join(dataDir, 'llm-cache'), signal });
  return { extractor: choice === 'both' ? combine(rulesExtractor, model) : model, model };
}
