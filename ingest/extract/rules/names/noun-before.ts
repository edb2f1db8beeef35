// What the noun before a name says it is: "der Sprachassistent DeepL Voice".
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { KIND_OF_CLASS } from './hints';

export function described({ lowers }: Sentence, at: number, vocabulary: Vocabulary) {
  for (let length = 3; length > 0; length--) {
    const match = at - length + 1 >= 0 ? vocabulary.noun(lowers, at - length + 1) : undefined;
    if (match?.length !== length) continue;
    for (const name of match.value.head?.classes ?? []) {
      if (name === 'project' || name === 'unit') return 'Product' as const;
      const kind = KIND_OF_CLASS[name];
      if (kind) return kind;
    }
  }
  return undefined;
}
