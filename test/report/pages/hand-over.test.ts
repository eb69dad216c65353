import { expect, test } from 'vitest';
import { handOverSections } from '../../../src/report/pages/hand-over';
import { peopleTalk } from '../../../src/report/pages/people-talk';
import { team } from '../../domain/people/team';
import type { Rows } from '../../domain/work/work-tabs';

function buttons(roles: Rows): string[] {
  const work = team(roles).find(({ name }) => name === '청소')!;
  const gate = { conditions: [], isOpen: true, override: null, warns: false };
  const sections = handOverSections({ work, gate, staff: [] }, peopleTalk('ko'));
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'buttons' ? block.buttons.map(({ text }) => text) : [])),
  );
}

test('work without a row in the roles tab leads to no cell of it: the form writes the row', () => {
  expect(buttons([])).toEqual(['업무 보기']);
  expect(buttons([{ work: '청소', now: '오너', state: '기록됨' }])).toEqual(['업무 보기', '업무분담 열기']);
});
