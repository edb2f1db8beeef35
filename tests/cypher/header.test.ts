// The header of a query file, and how text becomes parameters.
import assert from 'node:assert/strict';
import { parametersFrom } from '../../cypher';
import { parseQuery } from '../../cypher/header';
import { type AppError, InvalidInput } from '../../graph/errors';

const HEADER = [
  '// title: T',
  '// question: Q?',
  '// param id: entity - which',
  '// param limit: integer = 5 - how many',
  '// param bloc: strings = DE,FR - inside',
  '// returns: a, b',
  '// mode: read',
];
const BODY = 'MATCH (n {id: $id}) WHERE n.country IN $bloc RETURN n.a AS a, n.b AS b LIMIT $limit\n';
const withLine = (index: number, ...lines: string[]): string =>
  [...HEADER.slice(0, index), ...lines, ...HEADER.slice(index + 1), BODY].join('\n');

describe('a query file', () => {
  it('says what it answers, asks for and returns', () => {
    const text = [...HEADER, BODY].join('\n');
    assert.deepEqual(parseQuery('cypher/some-query.cypher', text), {
      id: 'some-query',
      title: 'T',
      question: 'Q?',
      params: [
        { name: 'id', type: 'entity', what: 'which' },
        { name: 'limit', type: 'integer', default: 5, what: 'how many' },
        { name: 'bloc', type: 'strings', default: ['DE', 'FR'], what: 'inside' },
      ],
      returns: ['a', 'b'],
      cypher: text,
    });
  });

  const mistakes: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    ['an unknown line', withLine(1, '// whatever'), /q\.cypher, line 2: a header line starts with/],
    ['an empty title', withLine(0, '// title: '), /line 1: "\/\/ title:" is empty/],
    ['a title given twice', withLine(1, '// title: U'), /line 2: "\/\/ title:" stands there twice/],
    ['no question', withLine(1), /line 7: the header has no "\/\/ question:"/],
    ['another mode', withLine(6, '// mode: write'), /line 8: the header has no "\/\/ mode: read"/],
    ['a parameter without words', withLine(2, '// param id: entity'), /line 3: a parameter reads/],
    ['an unknown type', withLine(2, '// param id: thing - which'), /line 3: the type "thing" is none of/],
    [
      'a default of another type',
      withLine(3, '// param limit: integer = x - n'),
      /line 4: .*"x", which is no integer/,
    ],
    ['a parameter nobody declared', withLine(2), /line 7: \$id is used but/],
    [
      'a parameter nobody uses',
      withLine(2, HEADER[2] as string, '// param z: string - z'),
      /line 9: .*"z" is not used/,
    ],
    ['no query', HEADER.join('\n'), /line 8: no query follows/],
  ];
  for (const [what, text, message] of mistakes) {
    it(`with ${what} is refused, file and line named`, () => {
      assert.throws(
        () => parseQuery('cypher/q.cypher', text),
        (error: AppError) => {
          assert.ok(error instanceof InvalidInput);
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }
});

describe('parameters from a query string', () => {
  const query = parseQuery('cypher/q.cypher', [...HEADER, BODY].join('\n'));

  it('take the given values in their types and the defaults', () => {
    assert.deepEqual(parametersFrom(query, { id: 'x', bloc: 'NL, US' }), {
      id: 'x',
      limit: 5,
      bloc: ['NL', 'US'],
    });
  });

  it('are refused when one is missing, unknown or of another type', () => {
    assert.throws(() => parametersFrom(query, {}), /needs the parameter "id": which/);
    assert.throws(
      () => parametersFrom(query, { id: 'x', name: 'y' }),
      /no parameter "name"; it takes: id, limit, bloc/,
    );
    assert.throws(
      () => parametersFrom(query, { id: 'x', limit: 'many' }),
      /"limit" is "many", which is no integer/,
    );
  });
});
