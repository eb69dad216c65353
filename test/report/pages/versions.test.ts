import { expect, test } from 'vitest';
import type { FourWeeks } from '../../../src/domain/guidance/four-weeks';
import { day } from '../../domain/ledger-grid';
import { card, greeting, kept, TODAY, textsOf } from './process-card';

test('a version says why, what the figure was before and after, and whether chance explains it', () => {
  const weeks =
    (before: number, after: number): FourWeeks =>
    (_, week) => {
      const part = { [day('2026-04-06')]: before, [day('2026-05-11')]: after }[week];
      return part === undefined ? null : { value: part / 40, of: { part, whole: 40 } };
    };
  const newest = (fourWeeks: FourWeeks, today = TODAY) => {
    const [version] = card({ spa: [greeting] }, { fourWeeks, today }, [kept]).filter(({ isFolded }) => isFolded);
    return [version?.title, ...textsOf(version ? [version] : [])];
  };
  const head = ['버전 2 · 2026-04-15', '이유: 전화를 안 받아서', '움직이려던 지표: 경험률'];
  const told = '앞 네 주 50% (35–65%), 뒤 네 주 75% (60–86%)';
  expect(newest(weeks(20, 30))).toEqual([...head, told, '우연으로 보기 어려울 만큼 올랐습니다.']);
  expect(newest(weeks(20, 21)).slice(4)).toEqual(['이만한 차이는 우연일 수 있습니다.']);
  const unripe = '2026-05-17에 네 주가 차면 앞뒤를 견줄 수 있습니다.';
  expect(newest(() => null, day('2026-05-16'))).toEqual([...head, unripe]);
  const notKept = '고친 뒤 네 주가 장부에 다 적혀 있지 않아 앞뒤를 견줄 수 없습니다.';
  expect(newest(() => null, day('2026-05-17'))).toEqual([...head, notKept]);
});

test('people counted before and after a version have their range too', () => {
  const fourWeeks: FourWeeks = (_, week) => ({ value: week === day('2026-04-06') ? 5 : 10, of: null });
  const change = { ...kept, metric: '신청' };
  const [version] = card({ spa: [greeting] }, { fourWeeks }, [change]).filter(({ isFolded }) => isFolded);
  // 20 and 40 in four weeks: 12.2 to 30.9 and 28.6 to 54.5
  expect(textsOf(version ? [version] : [])).toContain(
    '앞 네 주 한 주 평균 5 (3.1–7.7), 뒤 네 주 한 주 평균 10 (7.1–13.6)',
  );
});

test('money before and after a version has the least and the most of its weeks, and no verdict', () => {
  const fourWeeks: FourWeeks = (_, week) => {
    const weeks =
      week === day('2026-04-06') ? [90_000, 110_000, 80_000, 120_000] : [130_000, 150_000, 140_000, 180_000];
    return { value: weeks.reduce((sum, one) => sum + one, 0) / 4, of: null, weeks };
  };
  const [version] = card({ spa: [greeting] }, { fourWeeks }, [{ ...kept, metric: '매출' }]).filter(
    ({ isFolded }) => isFolded,
  );
  expect(textsOf(version ? [version] : []).slice(2)).toEqual([
    '앞 네 주 한 주 평균 100,000원 (주마다 80,000원–120,000원), 뒤 네 주 한 주 평균 150,000원 (주마다 130,000원–180,000원)',
    '뒤의 네 주가 모두 앞의 어느 주보다 많습니다. 계절이나 다른 일 때문일 수도 있습니다.',
  ]);
});

test('one version alone stands above already and is not shown again', () => {
  expect(card({ spa: [greeting] }).some(({ isFolded }) => isFolded)).toBe(false);
  expect(card({ spa: [greeting] }, {}, [kept]).filter(({ isFolded }) => isFolded)).toHaveLength(2);
});
