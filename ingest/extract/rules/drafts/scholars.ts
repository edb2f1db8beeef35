// Universities study firms and supervise none: "Forscher der TU Wien untersuchten A" tells of no authority.
import type { Draft } from '../draft';
import { wordsOfName } from '../names/words-of-name';
import type { Vocabulary } from '../vocabulary';

/** The drafts without what is told of a university as of an authority. */
export const withoutScholars = (drafts: readonly Draft[], { learning }: Vocabulary): Draft[] =>
  drafts.filter(
    ({ relation, from }) =>
      relation !== 'REGULATES' || !wordsOfName(from.entity.name).some((word) => learning.has(word)),
  );
