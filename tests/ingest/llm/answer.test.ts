import assert from 'node:assert/strict';
import { RELATION_NAMES } from '../../../graph/relations';
import { ANSWER_JSON_SCHEMA, readFacts } from '../../../ingest/extract/llm/answer-form';
import { parseAnswer } from '../../../ingest/extract/llm/answer-json';
import { messagesFor } from '../../../ingest/extract/llm/prompt';
import { SUPPLIED } from './articles';

const FACTS = { facts: [SUPPLIED] };
const JSON_TEXT = JSON.stringify(FACTS, null, 1);

describe('a model’s answer', () => {
  const forms: [string, string][] = [
    ['plain', JSON_TEXT],
    ['in a fence', `Here you go:\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\nAnything else?`],
    ['inside a sentence', `The facts are ${JSON_TEXT} as you see.`],
    ['in an unclosed fence', `\`\`\`json\n${JSON_TEXT}`],
    [
      'with trailing commas and comments',
      JSON_TEXT.replace('"modality"', '// sure\n"modality"').replace(/\]\}?$/, ',]}'),
    ],
    ['cut off behind the first fact', `{"facts": [${JSON.stringify(SUPPLIED)}, {"quote": "Und`],
    ['as a bare list', JSON.stringify([SUPPLIED])],
  ];
  for (const [how, content] of forms) {
    it(`is read ${how}`, async () => {
      assert.deepEqual(readFacts(await parseAnswer(content))?.facts, [SUPPLIED]);
    });
  }

  const useless: [string, string][] = [
    ['prose', 'There are no facts [sic] in this article.'],
    ['nothing', ''],
    ['an object of another form', '{"answer": 42}'],
    ['a list of words', '["PWNED", "really"]'],
    ['a tower of brackets', '['.repeat(150_000)],
    ['a number', '17'],
  ];
  for (const [what, content] of useless) {
    it(`is no list of facts when it is ${what}`, async () => {
      assert.equal(readFacts(await parseAnswer(content)), undefined);
    });
  }

  it('loses facts outside the registries and keeps the others', () => {
    const answer = readFacts({
      facts: [
        { ...SUPPLIED, relation: 'BRIBED' },
        { ...SUPPLIED, subject: { ...SUPPLIED.subject, kind: 'Spaceship' } },
        { ...SUPPLIED, modality: 'certain' },
        { ...SUPPLIED, qualifiers: [{ name: 'sql', words: 'DROP TABLE' }] },
        { ...SUPPLIED, quote: 'x'.repeat(10_000) },
        { run: 'rm -rf /' },
        SUPPLIED,
      ],
    });
    assert.deepEqual(answer, { facts: [SUPPLIED], malformed: 6 });
  });
});

describe('the prompt', () => {
  it('and the schema name every relation of the registry', () => {
    const [system] = messagesFor('', { title: '', language: 'en' });
    for (const name of RELATION_NAMES) {
      assert.ok(system?.content.includes(`${name}: subject (`));
      assert.ok(JSON.stringify(ANSWER_JSON_SCHEMA).includes(`"${name}"`));
    }
  });

  it('closes every object of the schema and requires all its properties, as strict servers ask', () => {
    const check = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      const { type, properties, required, additionalProperties } = node as Record<string, unknown>;
      if (type === 'object') {
        assert.equal(additionalProperties, false);
        assert.deepEqual(required, Object.keys(properties as object));
      }
      Object.values(node).forEach(check);
    };
    check(ANSWER_JSON_SCHEMA);
  });

  it('puts the article between marks that differ each time', () => {
    const mark = () =>
      /<(article-[0-9a-f]{18})>/.exec(
        messagesFor('x', { title: 'x', language: 'en' })[1]?.content ?? '',
      )?.[1];
    assert.ok(mark());
    assert.notEqual(mark(), mark());
  });
});
