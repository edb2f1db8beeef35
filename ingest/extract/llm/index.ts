// The language-model extractor as the command line uses it.
export { combine } from './combine';
export type { Estimate } from './estimate';
export { type LlmExtractor, type LlmExtractorOptions, type LlmUsage, llmExtractor } from './extractor';
export { LlmFailure } from './failure';
export { type LlmSettings, llmSettings } from './settings';
