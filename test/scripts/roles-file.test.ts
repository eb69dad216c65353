import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directFigures } from '../../scripts/figures/direct';
import { readJob } from '../../scripts/figures/job';
import { sheetFigures } from '../../scripts/figures/through-sheet';
import { studioDeals } from './studio';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jangbu-roles-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('who answers for a number is read from a file of roles, through the tabs and past them', async () => {
  const rows = ['직원,이강사,결정,2', '직원,이강사,매출,"1,000,000"', '직원,이강사,결정률,50%', '직원,박강사,결정률,'];
  const header = '업무,위임 상태,현재 담당,맡은 사람,책임 지표,목표';
  const lines = [header, ...rows.map(row => `일,기록됨,${row}`)];
  const files = { deals: write('studio.csv', studioDeals), roles: write('roles.csv', lines.join('\n')) };
  const nothing = { kpis: null, costs: null, settings: null, asOf: null };
  const job = readJob({ ...files, ...nothing, lang: 'ko', direct: false });
  const figures = directFigures(job);
  expect(await sheetFigures(job)).toEqual(figures);
  const owner = { person: '이강사', taker: 'staff' };
  expect(figures).toMatchObject({
    scorecard: {
      todo: [
        { metric: 'decisions', owner, target: 2, lastWeek: 0, weeksOff: 7 },
        { metric: 'sales', owner, target: 1000000, lastWeek: 20000, weeksOff: 7 },
      ],
    },
  });
  expect(figures.issues.filter(({ tab }) => tab === 'roles')).toEqual([
    { code: 'two-owners', tab: 'roles', row: 5, column: 'person', read: '박강사' },
  ]);
});
