// One Chromium for all suites, and one app with the bundled article for those that only read it: to start them costs more
// than most tests. They end after the last test of the run.
import type { Browser } from 'playwright-core';
import { type RunningApp, startApp } from './app';
import { launchChromium } from './browser';

let browser: Promise<Browser> | undefined;
let app: Promise<RunningApp> | undefined;

export function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}

/** Shared with others: nothing may be decided in it. */
export async function readOnlyApp(): Promise<RunningApp> {
  app ??= startApp();
  return { url: (await app).url, close: async () => undefined };
}

after(async () => {
  await (await browser)?.close();
  await (await app)?.close();
});
