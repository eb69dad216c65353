import { expect, test } from 'vitest';
import { OWNER } from '../../../src/domain/people/doers';
import { stageHands } from '../../../src/domain/people/single-points';
import { run, team } from './team';

function handsOf(...given: Parameters<typeof team>) {
  return Object.fromEntries(
    stageHands(team(...given)).map(({ stage, people, isSingle, singles }) => [
      stage,
      {
        people: people.map(({ person }) => person ?? 'owner'),
        isSingle,
        singles: singles.map(({ work }) => work.name),
      },
    ]),
  );
}

test('a stage whose work only the owner does hangs on the owner', () => {
  const hands = handsOf([{ work: '신청 안내', now: '오너', state: '오너 전담' }]);
  expect(hands.application).toEqual({ people: ['owner'], isSingle: true, singles: ['신청 안내'] });
  // nobody is known to do it: that is another question
  expect(hands.experience).toEqual({ people: [], isSingle: false, singles: [] });
});

test('who has run it once can do it too, and so can who is named for it on trial', () => {
  const roles = [
    { work: '신청 안내', now: '오너', state: '오너 전담' },
    { work: '클럽 안내', now: '오너', person: '지은', state: '시범 위임' },
  ];
  const hands = handsOf(roles, [run('2026-05-01', '신청 안내', '지은', '막힘')]);
  expect(hands.application).toEqual({ people: ['owner', '지은'], isSingle: false, singles: [] });
  expect(hands.decision).toEqual({ people: ['owner', '지은'], isSingle: false, singles: [] });
});

test('the owner under their own name is one person, not two', () => {
  const roles = [{ work: '신청 안내', now: '오너', person: '원장', state: '오너 전담' }];
  const hands = handsOf(roles, [run('2026-05-01', '신청 안내', '원장', '그대로 됨')]);
  expect(hands.application).toEqual({ people: ['owner'], isSingle: true, singles: ['신청 안내'] });
});

test('two people in a stage, each alone with one piece of work', () => {
  const hands = handsOf([
    { work: '청소', now: '알바', person: '지은', state: '위임 완료' },
    { work: '간판 바꾸기', now: '오너', state: '오너 전담' },
  ]);
  expect(hands.support).toEqual({ people: ['지은', 'owner'], isSingle: false, singles: ['청소', '간판 바꾸기'] });
});

test('hands without a name may be several; what a machine does hangs on nobody', () => {
  const hands = handsOf([
    { work: '청소', now: '알바', state: '위임 완료' },
    { work: '신청 안내', now: '기계', state: '자동화' },
    { work: '신청 안내', now: '오너', state: '오너 전담' },
  ]);
  expect(hands.support).toEqual({ people: [], isSingle: false, singles: [] });
  expect(hands.application).toEqual({ people: ['owner'], isSingle: false, singles: [] });
  expect(stageHands(team([{ work: '청소', now: '알바', state: '위임 완료' }]))).toContainEqual({
    stage: 'support',
    people: [],
    hasUnnamed: true,
    isSingle: false,
    singles: [],
  });
});

test('the only one is named with the work', () => {
  const [first] = stageHands(team([{ work: '신청 안내', now: '오너', state: '오너 전담' }]));
  expect(first?.singles[0]?.only).toEqual(OWNER);
});
