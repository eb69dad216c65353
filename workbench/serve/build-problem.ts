import type { Message } from 'esbuild';

/** What went wrong in a build, as one line: where and what. */
export function buildProblem(error: unknown): string {
  const first = firstMessage(error);
  if (!first) return error instanceof Error ? error.message : String(error);
  const { location, text } = first;
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text;
}

function firstMessage(error: unknown): Message | null {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) return null;
  const first: unknown = error.errors[0];
  return isMessage(first) ? first : null;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

const sentences = {
  ko: ['애드온을 만들지 못했습니다. 아래 파일을 고친 뒤 이 페이지를 새로고침해 주세요.', '장부 작업대'],
  en: ['The add-on could not be built. Mend the file below, then reload this page.', 'Jangbu workbench'],
} as const;

/** The page in place of the workbench while the build is broken. */
export function problemPage(problem: string, lang: 'ko' | 'en'): string {
  const [sentence, title] = sentences[lang];
  const escaped = problem.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
<style>body{font:15px/1.6 system-ui,sans-serif;margin:15vh auto;max-width:720px;padding:0 24px;color:#202124}
pre{background:#fce8e6;color:#a50e0e;padding:16px;border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere}</style>
<main role="alert"><p>${sentence}</p><pre>${escaped}</pre></main></html>`;
}
