// The judges of expressions, one a kind: of what type each is, whether both engines answer it alike, and how the
// embedded one is asked for it.
import type { Expression, ExpressionOf } from '../../../syntax/query/ast';
import { type Around, type Judged, valued } from '../around';
import { Difference } from '../difference';
import { Refused } from '../operators';
import { BOOLEAN, INTEGER } from '../types';
import { index, projection, property, slice } from './access';
import { call } from './calls';
import { comprehension, patternComprehension, quantifier, reduce } from './iterations';
import { binary, comparison, hasLabels, isNull, unary } from './operations';
import { cases, list, literal, map, parameter, variable } from './values';

function patternTest(node: ExpressionOf<'patternTest'>, around: Around): Judged {
  if (!around.isTested)
    throw new Difference('a pattern as a value, which is an error; write EXISTS { … }', node);
  return { type: BOOLEAN, text: around.judges.pattern(node.pattern, valued(around)).text };
}

function subquery(node: ExpressionOf<'subquery'>, around: Around): Judged {
  const text = around.judges.subquery(node, around);
  return { type: node.word === 'EXISTS' ? BOOLEAN : INTEGER, text };
}

const JUDGES: {
  readonly [Name in Expression['is']]: (node: ExpressionOf<Name>, around: Around) => Judged;
} = {
  ...{ literal, parameter, variable, list, map, case: cases },
  ...{ property, index, slice, projection },
  ...{ unary, binary, comparison, isNull, hasLabels },
  ...{ call, comprehension, quantifier, reduce },
  ...{ patternComprehension, patternTest, subquery },
};

/** @throws Difference for what is not answered alike */
export function judgeExpression(node: Expression, around: Around): Judged {
  try {
    return (JUDGES[node.is] as (node: Expression, around: Around) => Judged)(node, around);
  } catch (error) {
    if (error instanceof Refused) throw new Difference(error.message, node);
    throw error;
  }
}
