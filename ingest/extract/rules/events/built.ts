// Plants without a name that somebody builds: "announced the construction of a data centre in B".
import type { Phrase } from '../phrases/phrase';
import { complementsOf } from '../slots/complements-of';
import { facilityOf, isSeveral } from '../verbs/unnamed-facility';
import { clauseOf, type View } from '../view';
import { actor } from './doers';
import { type Found, refitted } from './found';

// "A announced the construction of a data centre": a firm that announces it builds it.
export function announcer(phrase: Phrase, view: View): Found | undefined {
  const found = actor(phrase, ['Company'], view, []);
  return found && refitted(found, found.fit * 1.13);
}

// "the construction of a data centre in B": a plant without a name.
export function unnamed(phrase: Phrase, view: View): Found | undefined {
  const predicate = clauseOf(view, phrase)?.predicates[0];
  const [what] = complementsOf(phrase, ['gen'], view);
  if (!predicate || !what || what.ends.length > 0 || !what.noun?.head?.classes.has('facility'))
    return undefined;
  if (isSeveral(what, view) || what.noun.head.classes.has('place')) return undefined;
  const end = facilityOf(what, predicate, view);
  return end && { ends: [end], fit: 0.95, phrase: what };
}
