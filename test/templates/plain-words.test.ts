import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fandom } from '../../sheets-templates/fandom';
import { pageTexts } from '../../sheets-templates/page-texts/all';

/** Everything under a folder that people read or that is made of it. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'));
}

const { people, guide } = pageTexts;
const warnings = [people.privacy, people.privacyShort, guide.privateNote, fandom.notice];

test('whoever shares the file is told to share a copy without the tab, never to delete the only record', () => {
  for (const { ko, en } of warnings) {
    expect(ko).toMatch(/사본을 만들어 사본에서 . 탭을 지우고 사본을 공유하세요/);
    expect(en).toMatch(/make a copy, delete (this|the) tab in the copy, and share the copy/);
    expect(`${ko} ${en}`).not.toMatch(/옮기|다른 파일|another file|move/);
  }
});

test.each([
  ['까닭', '이유'],
  ['하던 일', '하는 일'],
  ['묵지 ', '오래 쉬지 '],
  ['만드는 값', '만드는 비용'],
  ['값과 조건', '가격과 조건'],
  ['done by whom', 'the intended person'],
  [' need} hold', ' conditions met'],
])('one word for one thing: no text says “%s”, it is “%s”', (word, instead) => {
  const texts = [...sources('sheets-templates'), ...sources('src/messages')];
  expect(texts.filter(text => text.includes(word))).toEqual([]);
  expect(texts.some(text => text.includes(instead))).toBe(true);
});
