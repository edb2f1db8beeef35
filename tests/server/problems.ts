// What every refusal of the API looks like.
import assert from 'node:assert/strict';
import type { Response } from 'supertest';

export function assertProblem(response: Response, status: number, code: string, detail?: RegExp): void {
  assert.equal(response.status, status, response.text);
  assert.match(response.headers['content-type'] ?? '', /^application\/problem\+json/);
  const problem = JSON.parse(response.text);
  assert.equal(problem.status, status);
  assert.equal(problem.code, code, response.text);
  if (detail) assert.match(problem.detail, detail);
  assert.doesNotMatch(response.text, /\bat .*\.ts|node_modules/);
}
