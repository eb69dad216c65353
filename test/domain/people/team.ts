import type { Work } from '../../../src/domain/work/work';
import { bookOf, cellDay, type Rows } from '../work/work-tabs';

/** Seven pieces of work of a studio; minutes a week: 48, 200, 24, 60, 90, 0 and not known. */
export const spa: Rows = [
  {
    id: 'S-1',
    stage: '신청',
    task: '신청 안내',
    process: '1 예약 확인',
    doneWhen: '당일 100%',
    minutes: 6,
    timesPerWeek: 8,
  },
  {
    id: 'S-2',
    stage: '경험',
    task: '리포트 보내기',
    process: '1 사진',
    doneWhen: '3시간 내',
    minutes: 25,
    timesPerWeek: 8,
  },
  { id: 'S-3', stage: '결정', task: '클럽 안내', process: '1 QR', doneWhen: '가입 기록', minutes: 3, timesPerWeek: 8 },
  {
    id: 'S-4',
    stage: '유입',
    task: '사진 올리기',
    process: '1 고르기',
    doneWhen: '주 3장',
    minutes: 20,
    timesPerWeek: 3,
  },
  { id: 'S-5', stage: '지원', task: '청소', process: '1 쓸기', doneWhen: '', minutes: 15, timesPerWeek: 6 },
  { id: 'S-6', stage: '지원', task: '간판 바꾸기', process: '', workType: '프로젝트' },
  { id: 'S-7', stage: '단골', task: '안부 묻기', process: '1 문자', doneWhen: '답장' },
];

export function team(roles: Rows, digilog: Rows = []): readonly Work[] {
  return bookOf({ spa, roles, digilog }).works;
}

export function run(day: string, work: string, staff: string, result: string) {
  return { day: cellDay(day), work, staff, result };
}
