import { spawnSync } from 'node:child_process';
import { main as build } from './build';
import { ensureBrowser } from './find-browser';

/** Where no language is set the browser cannot spell a Korean file name. */
function unicodeLocale(): Record<string, string> {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return /utf-?8/i.test(LC_ALL ?? LC_CTYPE ?? LANG ?? '') ? {} : { LC_ALL: 'C.UTF-8' };
}

/** Everything the tests need that is not a package: a browser and a fresh bundle. Then all tests, once. */
export async function main(args: string[]): Promise<number> {
  const browser = ensureBrowser(sentence => process.stderr.write(`${sentence}\n`));
  if (!browser) {
    process.stderr.write(
      'The tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its program file, and run npm test again.\n',
    );
    return 1;
  }
  const built = await build();
  if (built !== 0) return built;
  const env = { ...process.env, ...unicodeLocale(), CHROME_PATH: browser };
  const vitest = 'node_modules/vitest/vitest.mjs';
  return spawnSync(process.execPath, [vitest, 'run', ...args], { stdio: 'inherit', env }).status ?? 1;
}
