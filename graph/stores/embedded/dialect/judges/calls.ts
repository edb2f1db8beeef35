// Calls of functions: those that both engines know are in functions.ts.
import type { ExpressionOf } from '../../../syntax/query/ast';
import { type Around, all, type Judged, judge, spliced, splicedWith } from '../around';
import { Difference } from '../difference';
import { FUNCTIONS } from '../functions';
import type { KnownFunction } from '../known-function';
import { Refused } from '../operators';
import { BOOLEAN, described, has, INTEGER, isOnly, orNull, without } from '../types';

export function call(node: ExpressionOf<'call'>, around: Around): Judged {
  const { name, args } = node;
  if (name === 'id' || name === 'elementid')
    throw new Difference('an id of the engine, which means nothing elsewhere; use n.id', node);
  if (name === 'exists') return exists(node, around);
  const known = FUNCTIONS.get(name);
  if (!known) throw new Difference(`the function ${name}(), which the embedded engine does not know`, node);
  const judged = all(args, around);
  if (node.star) return { type: INTEGER, text: around.query.slice(node.start, node.end) };
  checkArguments(known, judged, node);
  const types = judged.map(({ type }) => type);
  try {
    known.check?.(types);
  } catch (error) {
    if (error instanceof Refused) throw new Difference(error.message, node);
    throw error;
  }
  const given = known.gives(types);
  const isNothing = !known.answersNull && types.some((type) => isOnly(type, 'null'));
  const mayBeNothing = !known.answersNull && types.some((type) => has(type, 'null'));
  const text = splicedWith(node, args, judged, around);
  return {
    type: mayBeNothing ? orNull(given) : given,
    text: isNothing ? 'null' : (known.instead?.(judged, text) ?? text),
  };
}

function checkArguments(known: KnownFunction, args: readonly Judged[], node: ExpressionOf<'call'>): void {
  const least = known.atLeast ?? known.takes.length;
  if (args.length < least || (args.length > known.takes.length && !known.many))
    throw new Difference(`${node.name}() of ${args.length} values`, node);
  if (node.distinct && !known.isAggregate) throw new Difference(`DISTINCT in ${node.name}()`, node);
  args.forEach(({ type }, index) => {
    const takes = known.takes[Math.min(index, known.takes.length - 1)] ?? [];
    if (!isOnly(type, ...takes, 'null'))
      throw new Difference(
        known.misfit ?? `${node.name}() of ${described(without(type, ...takes, 'null'))}, which is an error`,
        node.args[index] ?? node,
      );
  });
}

/** `exists((a)-->(b))` */
function exists(node: ExpressionOf<'call'>, around: Around): Judged {
  const [argument] = node.args;
  if (argument?.is !== 'patternTest')
    throw new Difference('exists() of anything but a pattern, which is an error; write IS NOT NULL', node);
  const judged = judge(argument, { ...around, isTested: true });
  return { type: BOOLEAN, text: spliced(around.query, node, [[argument, judged.text]]) };
}
