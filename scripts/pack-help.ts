import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { packText } from './pack-trades';

/** `help: { ko: '...', en: '...' }` with plain strings; one written in any other way stays where it is. */
const HELP = /\bhelp: \{\s*ko: (?:'([^'\\\n]*)'|"([^"\\\n]*)"),\s*en: (?:'([^'\\\n]*)'|"([^"\\\n]*)"),?\s*\}/g;

/**
 * In the bundle the help of columns and boxes lies in one deflated text. It is read only where tabs are made, so each `help`
 * becomes a getter that unpacks all of them when the first is asked for.
 */
export function packHelp(root: string): Plugin {
  const folder = join(root, 'sheets-templates');
  return {
    name: 'pack-help',
    setup({ onLoad, onResolve }) {
      const helps: { ko: string; en: string }[] = [];
      const lifted = new Map<string, string>();
      for (const file of readdirSync(folder).sort()) {
        if (file.endsWith('.ts')) lifted.set(file, lift(readFileSync(join(folder, file), 'utf8'), helps));
      }
      onResolve({ filter: /^packed-help$/ }, () => ({ path: 'packed-help', namespace: 'packed' }));
      onLoad({ filter: /^packed-help$/, namespace: 'packed' }, () => ({
        loader: 'ts',
        resolveDir: root,
        contents: `
import { unpackText } from './src/schema/packed-text';
const packed = "${packText(JSON.stringify(helps))}";
let helps;
export function helpAt(place) {
  helps ??= JSON.parse(unpackText(packed));
  return helps[place];
}`,
      }));
      onLoad({ filter: /[\\/]sheets-templates[\\/][^\\/]+\.ts$/ }, ({ path }) => {
        const contents = lifted.get(basename(path));
        return contents?.includes('helpAt(')
          ? { loader: 'ts', contents: `import { helpAt } from 'packed-help';\n${contents}` }
          : null;
      });
    },
  };
}

function lift(source: string, helps: { ko: string; en: string }[]): string {
  return source.replace(HELP, (_, ko1?: string, ko2?: string, en1?: string, en2?: string) => {
    helps.push({ ko: ko1 ?? ko2 ?? '', en: en1 ?? en2 ?? '' });
    return `get help() { return helpAt(${helps.length - 1}); }`;
  });
}
