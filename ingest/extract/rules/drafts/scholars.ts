// Universities study firms and supervise none: "Forscher der TU Wien untersuchten A" tells of no authority.
import type { Draft } from '../draft';
import type { Vocabulary } from '../vocabulary';

/** The drafts without what is told of a university as of an authority. */
export const withoutScholars = (drafts: readonly Draft[], { learning }: Vocabulary): Draft[] =>
  drafts.filter(
    ({ relation, from }) =>
      relation !== 'REGULATES' ||
      !from.entity.name
        .toLowerCase()
        .split(/[\s-]/u)
        .some((word) => learning.has(word)),
  );
