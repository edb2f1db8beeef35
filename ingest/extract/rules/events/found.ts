// Who fills a slot of an event.

import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';

export interface Found {
  readonly ends: readonly End[];
  readonly fit: number;
  readonly phrase?: Phrase;
}
