import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadNamedQueries } from '../../cypher';
import { readHeader } from '../../cypher/header';
import { ENTITY_KIND_NAMES } from '../../graph/entities';
import { QUALIFIER_NAMES } from '../../graph/qualifiers';
import { LENSES, RELATION_NAMES } from '../../graph/relations';
import { CHECKS, MODALITIES, STATUSES } from '../../graph/statement';
import { chooseLanguage, count, fill, LANGUAGES, type Strings } from '../../web/src/strings';
import { inWords, QUESTION_WORDS } from '../../web/src/strings/questions';

const english = (LANGUAGES.en as (typeof LANGUAGES)[string]).strings;

/** Every text with its path: `card.close` → "Close". */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const inRegistries = (path: string): boolean => /^(kinds|relations)\./.test(path);

function languageFiles(folder: string): string[] {
  return readdirSync(resolve(__dirname, '../../web/src', folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace('.ts', ''))
    .sort();
}

function covers(strings: Strings): void {
  assert.deepEqual(Object.keys(strings.lenses).sort(), [...LENSES].sort());
  assert.deepEqual(Object.keys(strings.modality).sort(), [...MODALITIES].sort());
  assert.deepEqual(Object.keys(strings.status).sort(), [...STATUSES].sort());
  assert.deepEqual(Object.keys(strings.checks).sort(), [...CHECKS].sort());
  assert.deepEqual(Object.keys(strings.qualifiers).sort(), [...QUALIFIER_NAMES].sort());
}

describe('the strings', () => {
  it('list every language file', () => {
    assert.deepEqual(Object.keys(LANGUAGES).sort(), languageFiles('strings'));
    const translated = Object.keys(LANGUAGES).filter((code) => code !== 'en');
    assert.deepEqual(Object.keys(QUESTION_WORDS).sort(), translated.sort());
    assert.deepEqual(languageFiles('strings/questions'), translated.sort());
  });

  for (const [code, { strings }] of Object.entries(LANGUAGES)) {
    it(`are complete in ${code}, with the same places to fill as in English`, () => {
      covers(strings);
      const own = texts(strings).filter(([path]) => !inRegistries(path));
      const model = new Map(texts(english).filter(([path]) => !inRegistries(path)));
      assert.deepEqual(own.map(([path]) => path).sort(), [...model.keys()].sort());
      for (const [path, text] of own) {
        assert.notEqual(text.trim(), '', path);
        assert.deepEqual(places(text), places(model.get(path) as string), path);
      }
    });

    if (code === 'en') continue;
    it(`name every kind and relation in ${code}`, () => {
      assert.deepEqual(Object.keys(strings.kinds).sort(), [...ENTITY_KIND_NAMES].sort());
      assert.deepEqual(Object.keys(strings.relations).sort(), [...RELATION_NAMES].sort());
    });
  }
});

describe('the saved questions', () => {
  const queries = loadNamedQueries();

  for (const [code, words] of Object.entries(QUESTION_WORDS)) {
    it(`are told in ${code}, each with its parameters`, () => {
      assert.deepEqual(Object.keys(words).sort(), queries.map(({ id }) => id).sort());
      for (const query of queries) {
        const { title, question, params } = inWords(query, code);
        assert.deepEqual(
          Object.keys(words[query.id]?.params ?? {}).sort(),
          query.params.map(({ name }) => name).sort(),
        );
        for (const text of [title, question, ...params.map(({ what }) => what)])
          assert.notEqual(text.trim(), '');
        const header = readHeader(inWords(query, code).cypher);
        assert.deepEqual(header, params);
        assert.notEqual(title, query.title);
        assert.match(question, /\?$/);
      }
    });
  }

  it('stay as their files word them in a language that has no words for them', () => {
    for (const query of queries) assert.deepEqual(inWords(query, 'en'), query);
  });
});

describe('chooseLanguage', () => {
  it('takes the first wish that there is, by its primary language, and English otherwise', () => {
    assert.equal(chooseLanguage([null, 'nl', 'de-AT', 'fr']), 'de');
    assert.equal(chooseLanguage(['ja']), 'en');
  });
});

describe('count', () => {
  it('says one and many, with the digits grouped as in the language', () => {
    assert.equal(count(1, ['{n} line', '{n} lines'], 'en-GB'), '1 line');
    assert.equal(count(12_345, ['{n} Linie', '{n} Linien'], 'de'), '12.345 Linien');
  });
});

describe('fill', () => {
  it('leaves a place alone that it has no value for', () => {
    assert.equal(fill('{a} and {b}', { a: 'x' }), 'x and {b}');
  });
});
