import assert from 'node:assert/strict';
import { llmSettings } from '../../../ingest/extract/llm';

const GOOD = { LLM_BASE_URL: 'http://localhost:11434/v1', LLM_MODEL: 'some-model' };

describe('the settings of the language model', () => {
  it('are absent while LLM_BASE_URL is not set, whatever else is', () => {
    assert.equal(llmSettings({}), undefined);
    assert.equal(llmSettings({ LLM_BASE_URL: '', LLM_API_KEY: 'k', LLM_MODEL: 'm' }), undefined);
    assert.equal(llmSettings({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://example.org' }), undefined);
  });

  it('take defaults for what is unset or empty', () => {
    const settings = llmSettings({ ...GOOD, LLM_TIMEOUT_MS: '', LLM_API_KEY: '' });
    assert.deepEqual(
      [settings?.timeoutMs, settings?.apiKey, settings?.concurrency, settings?.priceIn, settings?.trust],
      [120_000, undefined, 2, undefined, 0.7],
    );
  });

  const wrong: [string, NodeJS.ProcessEnv, RegExp][] = [
    [
      'an address that is no web address',
      { LLM_BASE_URL: 'file:///etc/passwd' },
      /LLM_BASE_URL .* must be an http/,
    ],
    [
      'a password in the address',
      { LLM_BASE_URL: 'https://me:hunter2@example.org' },
      /LLM_BASE_URL .*LLM_API_KEY/,
    ],
    ['a missing model', { LLM_MODEL: '' }, /LLM_MODEL .* must be the name of a model/],
    [
      'a time limit that is no number',
      { LLM_TIMEOUT_MS: 'soon' },
      /LLM_TIMEOUT_MS is "soon", .* whole number/,
    ],
    ['a budget below one', { LLM_MAX_TOKENS_PER_RUN: '0' }, /LLM_MAX_TOKENS_PER_RUN is "0", .* from 1 to/],
    ['a negative price', { LLM_PRICE_IN: '-1' }, /LLM_PRICE_IN is "-1", .* 0 or more/],
    ['trust in percent', { LLM_TRUST: '70' }, /LLM_TRUST is "70", .* from 0.05 to 0.95/],
    ['a key of two lines', { LLM_API_KEY: 'hunter2\nx' }, /LLM_API_KEY is not usable/],
  ];
  for (const [what, env, message] of wrong) {
    it(`name the variable and the rule for ${what}, and never a secret`, () => {
      assert.throws(
        () => llmSettings({ ...GOOD, ...env }),
        (error: Error & { code: string }) => {
          assert.equal(error.code, 'llm-settings');
          assert.match(error.message, message);
          assert.doesNotMatch(error.message, /hunter2/);
          return true;
        },
      );
    });
  }
});
