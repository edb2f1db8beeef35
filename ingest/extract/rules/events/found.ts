// Who fills a slot of an event.

import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';

export interface Found {
  readonly ends: readonly End[];
  readonly fit: number;
  readonly phrase?: Phrase | undefined;
}

/** With another fit. Its properties are named like those of all, as a spread makes another shape (see reference/end.ts). */
export const refitted = ({ ends, phrase }: Found, fit: number): Found => ({ ends, fit, phrase });
