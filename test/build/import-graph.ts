import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  /** Files of ours as paths, packages by name. */
  imports: string[];
}

const importPattern =
  /(?:^|[\n;])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function resolved(from: string, wanted: string): string {
  if (!wanted.startsWith('.')) return wanted;
  const path = posix.join(dirname(from), wanted);
  const found = [path, `${path}.ts`, `${path}.tsx`].find(candidate => {
    return statSync(candidate, { throwIfNoEntry: false })?.isFile();
  });
  return found ?? path;
}

export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap(filesUnder).map(path => {
    const text = readFileSync(join('.', path), 'utf8');
    const imports = [...text.matchAll(importPattern)].map(match => resolved(path, match[1] ?? match[2] ?? ''));
    return { path, text, imports: [...new Set(imports)] };
  });
}

/** A way from a file back to itself, or null. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const importsOf = new Map(files.map(file => [file.path, file.imports]));
  const finished = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return null;
    for (const next of importsOf.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle) return cycle;
    }
    finished.add(path);
    return null;
  };
  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Text without comments and quoted strings: what is left is code. */
export function codeOnly(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, ' ');
}
