// Values for the parameters and bodies of a request, made from the forms of the API's description: some that fit, some
// that nearly fit, some that do not.
import fc, { type Arbitrary } from 'fast-check';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
}

/** Words that lead further than random letters: what the server under test knows under these names. */
export type Dictionary = Readonly<Record<string, readonly string[]>>;

const ODD_TEXTS = [
  '',
  ' ',
  'null',
  '0',
  '-1',
  '1e999',
  'NaN',
  '../../../etc/passwd',
  '%00',
  '\u0000',
  '\ud800',
  '\u202Eabc',
  '<script>alert(1)</script>',
  "'; DROP DATABASE neo4j; --",
  '{{7*7}}',
  '#{7*7}',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(5000),
  '𝕏'.repeat(300),
  '\r\nSet-Cookie: x=1',
  '9'.repeat(400),
  '2025-13-45',
];

const oddText = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: 'binary', maxLength: 60 }));
const oddValue: Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, [], {}, [[[[]]]], { __proto__: 1 }, 1e308, -0),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Addresses that are refused before a packet leaves. */
const ADDRESSES = [
  'http://127.0.0.1:1/',
  'http://[::1]/',
  'http://10.0.0.1/x',
  'file:///etc/passwd',
  'http://localhost:1/',
];

export class Values {
  constructor(
    private readonly schemas: Readonly<Record<string, Schema>>,
    private readonly dictionary: Dictionary,
  ) {}

  /** Mostly what the form asks for; now and then anything. */
  of(schema: Schema, name: string): Arbitrary<unknown> {
    return fc.oneof(
      { weight: 7, arbitrary: this.#fitting(schema, name) },
      { weight: 1, arbitrary: oddValue },
    );
  }

  #fitting(schema: Schema, name: string): Arbitrary<unknown> {
    if (schema.$ref) {
      const target = this.schemas[schema.$ref.split('/').pop() as string];
      return this.#fitting(target as Schema, name);
    }
    if (name === 'address') return fc.constantFrom(...ADDRESSES);
    const words = this.dictionary[name];
    if (words && schema.type !== 'array') {
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: oddText });
    }
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const some = schema.anyOf ?? schema.oneOf;
    if (some) return fc.oneof(...some.map((one) => this.#fitting(one, name)));
    return this.#ofType([schema.type ?? 'any'].flat()[0] as string, schema, name);
  }

  #ofType(type: string, schema: Schema, name: string): Arbitrary<unknown> {
    const { minimum = -10, maximum = 1000 } = schema;
    switch (type) {
      case 'integer':
        return fc.integer({ min: Math.ceil(minimum), max: Math.floor(Math.min(maximum, 1e6)) });
      case 'number':
        return fc.double({ min: minimum, max: maximum, noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'string':
        return fc.oneof(
          fc.string({ maxLength: 20 }),
          oddText,
          fc.constantFrom('2025', '2025-09-09', 'FR', 'EUR'),
        );
      case 'array':
        return fc.array(this.#fitting(schema.items ?? {}, name), { maxLength: 4 });
      case 'object':
        return this.#object(schema);
      default:
        return oddValue;
    }
  }

  #object({ properties = {}, required = [] }: Schema): Arbitrary<unknown> {
    const fields = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, this.of(one, name)]),
    );
    const whole = fc.record(fields, { requiredKeys: [...required] });
    const missing = fc.record(fields, { requiredKeys: [] });
    const more = fc.tuple(whole, oddText, oddValue).map(([value, name, odd]) => ({ ...value, [name]: odd }));
    return fc.oneof(
      { weight: 8, arbitrary: whole },
      { weight: 1, arbitrary: missing },
      { weight: 1, arbitrary: more },
    );
  }
}
