// Writes expressions of a wanted kind: every operator and function that both engines know, now and then with an operand
// of a kind that does not fit, or null.
import type { Random } from '../../generator/random';
import {
  type Kind,
  LABELS,
  LITERALS,
  NODE_PROPERTIES,
  PARAMETER_NAMES,
  RELATIONS,
  RELATIONSHIP_PROPERTIES,
  SCALARS,
  VALUES,
} from './kinds';

export interface Variable {
  readonly name: string;
  readonly kind: Kind;
}

type Way = () => string;
const WRONG = 0.04;
const NOTHING = 0.04;

export class Values {
  readonly random: Random;
  #names = 0;

  constructor(random: Random) {
    this.random = random;
  }

  name(): string {
    this.#names++;
    return `v${this.#names}`;
  }

  /** @param depth how many levels of brackets there may be */
  of(wanted: Kind, scope: readonly Variable[], depth: number): string {
    const { chance, pick } = this.random;
    if (chance(NOTHING)) return 'null';
    const kind = chance(WRONG) ? pick(VALUES) : wanted;
    const leaves = this.#leaves(kind, scope);
    if (depth <= 0 || chance(0.4)) return leaves.length > 0 ? pick(leaves)() : 'null';
    const ways = [...this.#general(kind, scope, depth - 1), ...this.#special(kind, scope, depth - 1)];
    const all = ways.length > 0 ? ways : leaves;
    return all.length > 0 ? pick(all)() : 'null';
  }

  #leaves(kind: Kind, scope: readonly Variable[]): Way[] {
    const { pick } = this.random;
    const ways: Way[] = [];
    const same = scope.filter((variable) => variable.kind === kind);
    if (same.length > 0) ways.push(...[1, 2, 3].map(() => () => pick(same).name));
    const literals = LITERALS[kind];
    if (literals)
      ways.push(
        () => pick(literals),
        () => pick(literals),
      );
    const parameters = PARAMETER_NAMES[kind];
    if (parameters) ways.push(() => pick(parameters));
    for (const [owner, properties] of [
      ['node', NODE_PROPERTIES],
      ['relationship', RELATIONSHIP_PROPERTIES],
    ] as const) {
      const owners = scope.filter((variable) => variable.kind === owner);
      const names = properties[kind];
      if (owners.length > 0 && names)
        ways.push(...[1, 2, 3].map(() => () => `${pick(owners).name}.${pick(names)}`));
    }
    return ways;
  }

  #general(kind: Kind, scope: readonly Variable[], depth: number): Way[] {
    const of = (wanted: Kind) => this.of(wanted, scope, depth);
    if (!VALUES.includes(kind)) return [];
    const { pick, chance } = this.random;
    const truth = () => of('truth');
    return [
      () => `CASE WHEN ${truth()} THEN ${of(kind)}${chance(0.7) ? ` ELSE ${of(kind)}` : ''} END`,
      () => {
        const subject = pick(SCALARS);
        return `CASE ${of(subject)} WHEN ${of(subject)} THEN ${of(kind)} WHEN ${of(subject)} THEN ${of(kind)} ELSE ${of(kind)} END`;
      },
      () => `coalesce(${of(kind)}, ${of(kind)})`,
      () => `nullIf(${of(kind)}, ${of(kind)})`,
    ];
  }

  /** `[x IN list …]` over a list of texts or numbers. */
  #over(
    scope: readonly Variable[],
    depth: number,
    write: (inside: readonly Variable[], head: string, item: Kind) => string,
  ): string {
    const item = this.random.pick(['text', 'integer'] as const);
    const name = this.name();
    const list = this.of(item === 'text' ? 'texts' : 'integers', scope, depth);
    return write([...scope, { name, kind: item }, { name, kind: item }], `${name} IN ${list}`, item);
  }

  #special(kind: Kind, scope: readonly Variable[], depth: number): Way[] {
    const of = (wanted: Kind) => this.of(wanted, scope, depth);
    const { pick, chance } = this.random;
    const nodes = scope.filter((variable) => variable.kind === 'node');
    const relationships = scope.filter((variable) => variable.kind === 'relationship');
    const paths = scope.filter((variable) => variable.kind === 'path');
    const lists = (): Kind => pick(['texts', 'integers'] as const);
    const within = (inside: readonly Variable[], wanted: Kind) => this.of(wanted, inside, depth);
    switch (kind) {
      case 'integer':
        return [
          () => `${of('integer')} ${pick(['+', '-', '*', '/', '%'])} ${of('integer')}`,
          () => `(${of('integer')} ${pick(['+', '-', '*'])} ${of('integer')})`,
          () => `-${of('integer')}`,
          () => `size(${of(pick(['text', 'texts', 'integers'] as const))})`,
          () => `toInteger(${of(pick(['text', 'float', 'integer'] as const))})`,
          () => `toIntegerOrNull(${of(pick(['text', 'float'] as const))})`,
          () => `abs(${of('integer')})`,
          () => `sign(${of(pick(['integer', 'float'] as const))})`,
          () => `${of('integers')}[${of('integer')}]`,
          () => `head(${of('integers')})`,
          () => `last(${of('integers')})`,
          () => `${of('map')}.a`,
          () => `reduce(s = ${pick(['0', '1'])}, ${this.#over(scope, depth, (_i, head) => head)} | s + 1)`,
          ...(scope.some((variable) => variable.kind === 'date')
            ? [
                () =>
                  `${pick(scope.filter((variable) => variable.kind === 'date')).name}.${pick(['year', 'month', 'day'])}`,
              ]
            : []),
          ...(nodes.length > 0
            ? [
                () => `COUNT { (${pick(nodes).name})${this.#hop()}() }`,
                () => `size(${this.#patternList(pick(nodes).name, scope, depth)})`,
              ]
            : []),
          ...(paths.length > 0 ? [() => `length(${pick(paths).name})`] : []),
        ];
      case 'float':
        return [
          () =>
            `${of('float')} ${pick(['+', '-', '*', '/', '%', '^'])} ${of(pick(['float', 'integer'] as const))}`,
          () => `${of('integer')} ${pick(['*', '/', '^', '%'])} ${of('float')}`,
          () =>
            `${pick(['floor', 'ceil', 'round', 'abs', 'sqrt', 'exp', 'log', 'log10', 'toFloat', 'degrees', 'radians'])}(${of(pick(['float', 'integer'] as const))})`,
          () => `toFloat(${of('text')})`,
          () => `${pick(['floor', 'round'])}(${of('float')}) / ${of('integer')}`,
          () => `-${of('float')}`,
        ];
      case 'text':
        return [
          () => `${of('text')} + ${of(pick(['text', 'text', 'integer'] as const))}`,
          () => `${pick(['toUpper', 'toLower', 'trim', 'lTrim', 'rTrim', 'reverse'])}(${of('text')})`,
          () => `toString(${of(pick(['integer', 'truth', 'text', 'date'] as const))})`,
          () =>
            `substring(${of('text')}, ${pick(['0', '1', '2', '9', '$whole'])}${chance(0.5) ? `, ${pick(['0', '1', '3'])}` : ''})`,
          () => `${pick(['left', 'right'])}(${of('text')}, ${pick(['0', '1', '2', '9'])})`,
          () => `replace(${of('text')}, ${of('text')}, ${of('text')})`,
          () => `split(${of('text')}, ${pick(["','", "' '", "'a'"])})[${pick(['0', '1', '-1'])}]`,
          () => `head(${of('texts')})`,
          () => `last(${of('texts')})`,
          () => `${of('texts')}[${of('integer')}]`,
          ...(nodes.length > 0
            ? [() => `${pick(nodes).name}[${pick(["'name'", "'id'", '$text', "'nothing'"])}]`]
            : []),
          ...(relationships.length > 0
            ? [
                () => `type(${pick(relationships).name})`,
                () => `${pick(['startNode', 'endNode'])}(${pick(relationships).name}).id`,
              ]
            : []),
        ];
      case 'truth':
        return [
          ...[1, 2, 3].map(() => () => {
            const one = pick(SCALARS);
            const other = chance(0.9) ? one : pick(VALUES);
            return `${of(one)} ${pick(['=', '<>', '<', '>', '<=', '>='])} ${of(other)}`;
          }),
          () => `${of('integer')} ${pick(['=', '<', '>=', '<>'])} ${of('float')}`,
          () => `${of('truth')} ${pick(['AND', 'OR', 'XOR'])} ${of('truth')}`,
          () => `(${of('truth')} ${pick(['AND', 'OR', 'XOR'])} ${of('truth')})`,
          () => `NOT ${of('truth')}`,
          () => `${of(pick(VALUES))} IS ${chance(0.5) ? 'NOT ' : ''}NULL`,
          () => `${of('text')} ${pick(['STARTS WITH', 'ENDS WITH', 'CONTAINS'])} ${of('text')}`,
          () =>
            `${of('text')} =~ ${pick(["'.*a.*'", "'[A-Z].*'", "'(?i)velox.*'", "'\\\\d+'", "'.'", "'(a|b)+'"])}`,
          () => `${of('text')} IN ${of('texts')}`,
          () => `${of('integer')} IN ${of('integers')}`,
          () => `${of('float')} IN ${of('integers')}`,
          () => `${of(lists())} = ${of(lists())}`,
          () => `${of('map')} ${pick(['=', '<>'])} ${of('map')}`,
          () => `${of('integer')} < ${of('integer')} ${pick(['<', '<='])} ${of('integer')}`,
          () => `isEmpty(${of(pick(['text', 'texts', 'integers'] as const))})`,
          () => `isNaN(${of('float')})`,
          () => `toBoolean(${of(pick(['text', 'integer', 'truth'] as const))})`,
          () =>
            `${pick(['any', 'all', 'none', 'single'])}(${this.#over(scope, depth, (inside, head) => `${head} WHERE ${within(inside, 'truth')}`)})`,
          ...(nodes.length > 0
            ? [
                () => `${pick(nodes).name}:${pick(LABELS)}`,
                () => `'${pick(LABELS)}' IN labels(${pick(nodes).name})`,
                () => `size(keys(${pick(nodes).name})) > ${of('integer')}`,
                () => `(${pick(nodes).name})${this.#hop()}()`,
                () => `NOT (${pick(nodes).name})${this.#hop()}(:${pick(LABELS)})`,
                () => `EXISTS { (${pick(nodes).name})${this.#hop()}(:${pick(LABELS)}) }`,
                () => `${pick(nodes).name} ${pick(['=', '<>'])} ${pick(nodes).name}`,
                () => {
                  const other = this.name();
                  const inside: Variable[] = [...scope, { name: other, kind: 'node' }];
                  return `EXISTS { MATCH (${pick(nodes).name})${this.#hop()}(${other}) WHERE ${within(inside, 'truth')} }`;
                },
              ]
            : []),
          ...(paths.length > 0
            ? [
                () => {
                  const name = this.name();
                  return `${pick(['all', 'any', 'none'])}(${name} IN nodes(${pick(paths).name}) WHERE ${within([...scope, { name, kind: 'node' }], 'truth')})`;
                },
              ]
            : []),
        ];
      case 'texts':
        return [
          () => `[${of('text')}, ${of('text')}]`,
          () => `${of('texts')} + ${of(pick(['texts', 'text'] as const))}`,
          () => `${of('text')} + ${of('texts')}`,
          () => `split(${of('text')}, ${pick(["','", "' '", "'a'"])})`,
          () => `tail(${of('texts')})`,
          () => `reverse(${of('texts')})`,
          () => `${of('texts')}[${this.#bound()}..${this.#bound()}]`,
          () =>
            `[${this.#over(scope, depth, (inside, head) => `${head} WHERE ${within(inside, 'truth')} | ${within(inside, 'text')}`)}]`,
          ...(paths.length > 0 ? [() => `[n IN nodes(${pick(paths).name}) | n.id]`] : []),
        ];
      case 'integers':
        return [
          () => `[${of('integer')}, ${of('integer')}]`,
          () => `${of('integers')} + ${of(pick(['integers', 'integer'] as const))}`,
          () => `tail(${of('integers')})`,
          () => `reverse(${of('integers')})`,
          () => `range(${pick(['0', '1', '3'])}, ${pick(['0', '5', '-2'])}${chance(0.4) ? ', -1' : ''})`,
          () => `${of('integers')}[${this.#bound()}..${this.#bound()}]`,
          () =>
            `[${this.#over(scope, depth, (inside, head) => `${head} WHERE ${within(inside, 'truth')} | ${within(inside, 'integer')}`)}]`,
        ];
      case 'map':
        return [
          () => `{a: ${of('integer')}, b: ${of('text')}}`,
          () => `{a: ${of(pick(VALUES))}}`,
          ...(nodes.length > 0
            ? [
                () => `${pick(nodes).name} {.id, .name, a: ${of('integer')}}`,
                () => `properties(${pick(nodes).name})`,
              ]
            : []),
        ];
      case 'date':
        return [() => `${of('date')} ${pick(['+', '-'])} ${of('duration')}`];
      case 'localdatetime':
        return [() => `${of('localdatetime')} ${pick(['+', '-'])} ${of('duration')}`];
      case 'duration':
        return [() => `${of('duration')} + ${of('duration')}`];
      default:
        return [];
    }
  }

  #bound(): string {
    return this.random.pick(['', '0', '1', '2', '-1', '-2', '9', '$minus', '$whole', 'size([1])', '1 - 2']);
  }

  /** A relationship of a pattern, without names. */
  #hop(): string {
    const { pick } = this.random;
    const type = pick(['', `:${pick(RELATIONS)}`, `:${pick(RELATIONS)}|${pick(RELATIONS)}`]);
    return pick([`-[${type}]-`, `-[${type}]->`, `<-[${type}]-`]);
  }

  #patternList(node: string, scope: readonly Variable[], depth: number): string {
    const { chance } = this.random;
    const other = this.name();
    const inside: Variable[] = [...scope, { name: other, kind: 'node' }];
    const where = chance(0.5) ? ` WHERE ${this.of('truth', inside, depth)}` : '';
    return `[(${node})${this.#hop()}(${other})${where} | ${this.of('text', inside, depth)}]`;
  }
}
