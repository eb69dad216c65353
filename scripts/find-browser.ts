import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

function installedElsewhere(): string[] {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap(folder =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    ),
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ];
}

/** The Chrome, Chromium or Edge of this machine; `CHROME_PATH` names another. null: none was found. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap(folder => names.map(name => join(folder, name)));
  return [...onPath, ...installedElsewhere()].find(path => existsSync(path)) ?? null;
}

/** Flags for a browser that draws the same everywhere and asks nothing of the network. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function aptInstall(packages: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: string[]) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages]);
}

function mayInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function hasKoreanFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** Finds a browser or, on a Debian machine we are root of, installs one with a Korean font. null: a person must. */
export function ensureBrowser(say: (sentence: string) => void): string | null {
  const found = findBrowser();
  if (process.env.CHROME_PATH || !mayInstall()) return found;
  if (!found) {
    say('Installing Chromium for the tests that need a browser.');
    aptInstall(['chromium', 'fonts-noto-cjk']);
  } else if (!hasKoreanFont()) {
    say('Installing a Korean font for the tests that look at the page.');
    aptInstall(['fonts-noto-cjk']);
  }
  return findBrowser();
}
