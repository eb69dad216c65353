import type { Words } from '../types';

export const peopleTexts = {
  people: { ko: '사람', en: 'People' },
  minutes: { ko: '{m}분', en: '{m} min' },
  hours: { ko: '{h}시간', en: '{h} h' },
  hoursMinutes: { ko: '{h}시간 {m}분', en: '{h} h {m} min' },
  unknown: { ko: '–', en: '–' },

  // the owner's time
  ownerTime: { ko: '오너의 시간', en: 'Owner’s time' },
  ownerTimeNote: {
    ko: '업무분담에 현재 담당이 오너인 일의 1회 소요 × 주간 횟수입니다.',
    en: 'Minutes each time, times a week, of work that Roles says the owner does.',
  },
  now: { ko: '지금 한 주에', en: 'Now, a week' },
  start: { ko: '처음 적은 주 ({day})', en: 'First week kept ({day})' },
  most: { ko: '가장 많던 주 ({day})', en: 'Fullest week ({day})' },
  freed: { ko: '덜어 낸 시간', en: 'Won back' },
  freedNote: {
    ko: '오너가 맡았다가 시범 위임부터 다른 손에 있는 일',
    en: 'Of what was the owner’s: done by others, on trial or for good',
  },
  toFree: { ko: '덜어 낼 시간', en: 'To be won back' },
  toFreeNote: { ko: '목표 담당이 맡으면 오너에게 돌아올 시간', en: 'Yours again once the intended person does it' },
  byWeek: { ko: '주마다 오너의 시간', en: 'Owner’s time by week' },
  stage: { ko: '단계', en: 'Stage' },
  atStart: { ko: '처음', en: 'First' },
  atNow: { ko: '지금', en: 'Now' },
  nobodyNamed: {
    ko: '업무분담 탭에 지금 누가 하는지 적으면, 오너의 시간이 한 주에 얼마나 드는지 보입니다.',
    en: 'Write in Roles who does each piece of work now, and you see how many minutes a week are yours.',
  },
  unassigned: {
    ko: '누가 하는지 적지 않은 일이 한 주에 {time} 더 있습니다.',
    en: '{time} a week more of work that nobody is named for.',
  },
  withoutMinutes: {
    ko: '오너가 하는 일 {n}가지는 소요 시간이나 횟수가 비어 있어 더하지 못했습니다.',
    en: '{n} {n?piece|pieces} of the owner’s work {n?lacks|lack} minutes or times a week and {n?is|are} not counted.',
  },
  columnsAbsent: {
    ko: '업무분담 탭에 없는 열: {columns}. 홈 맨 아래의 ‘빠진 것 되살리기’를 누르면 오른쪽 끝에 더해지고, 적은 것은 그대로 남습니다.',
    en: 'Not in Roles: {columns}. “Bring back what is missing”, at the foot of Home, adds them at the right end and leaves what is written.',
  },
  toHome: { ko: '홈으로', en: 'Go to Home' },

  // work and who does it
  toHandOver: { ko: '오너가 하는 일', en: 'What the owner does' },
  toHandOverNote: {
    ko: '시간이 많이 드는 일부터입니다. 누르면 맡길 수 있는지 봅니다.',
    en: 'The longest first. Press one to see whether it can be handed over.',
  },
  handedOver: { ko: '맡긴 일', en: 'Handed over' },
  others: { ko: '다른 사람이 하는 일', en: 'Done by others' },
  notNamed: { ko: '누가 할지 적지 않은 일', en: 'Nobody is named yet' },
  noWork: {
    ko: 'SPA 탭에 업무를 적으면 여기에 나옵니다. 적은 일부터 맡길 수 있습니다.',
    en: 'Work written in the SPA tab is listed here. What is written down can be handed over.',
  },
  ready: { ko: '맡겨도 됩니다', en: 'Ready' },
  lacks: { ko: '부족: {what}', en: 'Lacks: {what}' },
  wentAhead: { ko: '이유를 적고 진행함', en: 'Went ahead with a reason' },
  'lack-box': { ko: '캔버스 칸', en: 'canvas box' },
  'lack-weeks': { ko: '4주 숫자', en: 'four weeks' },
  'lack-written': { ko: '프로세스·완료 기준', en: 'steps, done-when' },

  // reviews
  due: { ko: '함께 볼 때가 된 일', en: 'Look at it together now' },
  dueNote: {
    ko: '맡긴 일의 점검일이 되었습니다. 함께 보고 나면 다음 점검일을 적거나 비웁니다.',
    en: 'The review day has come. Afterwards write the next one, or clear it.',
  },
  dueToday: { ko: '오늘', en: 'Today' },
  daysLate: { ko: '{n}일 지남', en: '{n} {n?day|days} ago' },

  // load and what hangs on one person
  load: { ko: '한 주에 누가 얼마나', en: 'Who does how much a week' },
  loadNote: { ko: '일 {n}가지', en: '{n} {n?piece|pieces} of work' },
  loadUnknown: { ko: '일 {n}가지, 시간 모름 {u}', en: '{n} {n?piece|pieces} of work, {u} without time' },
  singles: { ko: '한 사람에게만 달린 일', en: 'Hangs on one person' },
  singlesNote: {
    ko: '업무분담에 이름이 있거나 디지로그에 해 본 기록이 있는 사람을 셉니다.',
    en: 'Counted are those named in Roles, or who have run it in the digilog.',
  },
  singleStage: { ko: '단계 전체', en: 'the whole stage' },
  noSingles: { ko: '한 사람만 할 수 있는 일이 없습니다.', en: 'No work hangs on one person.' },
  openRoles: { ko: '업무분담 열기', en: 'Open Roles' },
  openFandom: { ko: '직원 팬덤', en: 'Staff fandom' },

  // one person
  modules: { ko: '맡은 일', en: 'Work' },
  noModules: { ko: '이름이 적힌 일이 없습니다.', en: 'Not named for any work.' },
  onTrialBeside: { ko: '지금은 오너가 합니다', en: 'The owner does it for now' },
  runs: { ko: '해 본 기록 (13주)', en: 'Runs (13 weeks)' },
  lastRun: { ko: '마지막 기록', en: 'Last run' },
  noRuns: { ko: '디지로그에 남긴 기록이 없습니다.', en: 'No runs in the digilog.' },
  addDigilog: { ko: '디지로그 탭 더하기', en: 'Add the digilog tab' },
  results: { ko: '책임 지표', en: 'Answers for' },
  noResults: {
    ko: '업무분담에 책임 지표를 고르면 대시보드와 같은 숫자가 여기에 나옵니다.',
    en: 'Pick a figure in Roles, and its number on the dashboard is shown here too.',
  },
  goal: { ko: '목표 {goal}', en: 'Goal {goal}' },
  noGoal: { ko: '목표 없음', en: 'No goal' },
  noData: { ko: '아직 숫자가 없습니다', en: 'No number yet' },
  gone: {
    ko: '탭에서 찾지 못했습니다. 이름이 바뀌었을 수 있습니다.',
    en: 'Not found in the tabs. The name may have changed.',
  },

  // handing over
  handOver: { ko: '맡기기', en: 'Hand over' },
  gate: { ko: '맡기기 전에', en: 'Before handing over' },
  gateOpen: {
    ko: '맡길 준비가 다 되었습니다.',
    en: 'Everything needed to hand it over is in place.',
  },
  gateShut: {
    ko: '부족한 것이 있습니다. 채우고 맡기면 안전하고, 이유를 적으면 그대로 진행할 수 있습니다.',
    en: 'Something is missing. It is safer to add it first; with a reason you can go ahead all the same.',
  },
  box: { ko: '캔버스의 그 단계가 일부라도 작동', en: 'Its box on the canvas works at least partly' },
  weeks: { ko: '그 단계의 숫자가 4주 이상', en: 'Four weeks of the stage’s figure' },
  written: { ko: '업무 프로세스와 완료 기준', en: 'Work steps and “done when”' },
  isMet: { ko: '갖춤', en: 'In place' },
  isUnmet: { ko: '부족', en: 'Missing' },
  weeksHave: { ko: '지금 {n}주', en: '{n} {n?week|weeks} so far' },
  override: { ko: '{day}에 진행하기로 함: {reason}', en: 'Went ahead on {day}: {reason}' },
  whoNow: { ko: '지금 누가 하나', en: 'Who does it' },
  state: { ko: '위임 상태', en: 'State' },
  doneBy: { ko: '현재 담당', en: 'Done by now' },
  meantFor: { ko: '목표 담당', en: 'To be done by' },
  person: { ko: '맡은 사람', en: 'Name' },
  review: { ko: '점검일', en: 'Review on' },
  reason: { ko: '그래도 맡기는 이유', en: 'Why go ahead all the same' },
  reasonHint: {
    ko: '시범 위임부터 필요합니다. 이력 탭에 남습니다.',
    en: 'Needed from “On trial” on. Kept in the History tab.',
  },
  save: { ko: '적기', en: 'Save' },
  saving: { ko: '적는 중', en: 'Saving' },
  shared: { ko: '함께하는 일 {n}', en: 'Shared, part {n}' },
  openWork: { ko: '업무 보기', en: 'See the work' },
  saved: { ko: '업무분담에 적었습니다.', en: 'Written into Roles.' },
  savedReason: {
    ko: '업무분담에 적고, 이유를 이력에 남겼습니다.',
    en: 'Written into Roles; the reason is kept in the History tab.',
  },
  unchanged: { ko: '바뀐 것이 없습니다.', en: 'Nothing has changed.' },
  needsReason: {
    ko: '아직 부족한 것이 있습니다. 그래도 맡기려면 이유를 적어 주세요. 아무것도 바꾸지 않았습니다.',
    en: 'Something is still missing. Write why you go ahead all the same. Nothing was changed.',
  },
  changedSince: {
    ko: '그 사이 업무분담의 이 줄이 바뀌었습니다. 다시 보고 적어 주세요.',
    en: 'This row of Roles has changed since. Look at it again.',
  },
  columnGone: {
    ko: '업무분담 탭에서 ‘{name}’ 열을 찾지 못했습니다. 아무것도 바꾸지 않았습니다.',
    en: 'The column “{name}” was not found in Roles. Nothing was changed.',
  },
  noDay: {
    ko: '점검일 ‘{read}’ 내용을 날짜로 읽을 수 없어 아무것도 적지 않았습니다. 2026-07-14처럼 적어 주세요.',
    en: '“{read}” is no day for the review, so nothing was written. Write it like 2026-07-14.',
  },
  pastReview: {
    ko: '점검일 {read}은 지난 날이라 아무것도 적지 않았습니다. 오늘이나 앞으로의 날을 적어 주세요.',
    en: 'The review day {read} is past, so nothing was written. Write today or a day to come.',
  },
  doerDiffers: {
    ko: '위임 상태는 ‘{state}’인데 현재 담당은 ‘{now}’입니다. 둘 가운데 하나를 고쳐 주세요. 아무것도 적지 않았습니다.',
    en: 'The state is “{state}”, yet it is done by “{now}” now. Change one of the two. Nothing was written.',
  },
  noService: {
    ko: '자동화 탭에 이 일을 하는 서비스가 없습니다. ‘기계’에서 지금 수준을 2 이상으로 먼저 적어 주세요. 아무것도 적지 않았습니다.',
    en: 'The automation tab has no service for this work. First set its level to 2 or more under Machines. Nothing was written.',
  },
  noRoles: { ko: '업무분담 탭이 없습니다.', en: 'The Roles tab is not there.' },
  'state-ownerOnly': { ko: '오너만 할 수 있습니다.', en: 'Only the owner can do it.' },
  'state-written': { ko: '하는 차례와 완료 기준을 적었습니다.', en: 'Its steps and done-when are written.' },
  'state-trial': {
    ko: '적힌 대로 해 보게 하고, 점검일에 함께 봅니다.',
    en: 'Somebody follows the steps; look at it together on the review day.',
  },
  'state-delegated': { ko: '오너 없이도 목표만큼 됩니다.', en: 'It reaches its goal without the owner.' },
  'state-automated': { ko: '기계가 합니다.', en: 'A machine does it.' },
  ladder: { ko: '맡기는 차례', en: 'Steps of handing over' },

  // staff fandom
  fandom: { ko: '직원 팬덤', en: 'Staff fandom' },
  privacy: {
    ko: '이 탭은 사람에 관한 기록이고, 파일을 공유받은 사람은 누구나 볼 수 있습니다. 이 애드온은 누구와 공유했는지 알 수 없습니다. 공유할 때는 사본을 만들어 사본에서 이 탭을 지우고 사본을 공유하세요.',
    en: 'This tab is about people, and everyone the file is shared with can read it. This add-on cannot tell who that is. To share, make a copy, delete this tab in the copy, and share the copy.',
  },
  privacyShort: {
    ko: '직원팬덤 탭이 이 파일에 있고, 공유받은 사람은 누구나 볼 수 있습니다. 공유할 때는 사본을 만들어 사본에서 그 탭을 지우고 사본을 공유하세요.',
    en: 'The staff fandom tab is in this file, and everyone the file is shared with can read it. To share, make a copy, delete the tab in the copy, and share the copy.',
  },
  notice: {
    ko: '사람에 관한 탭입니다. 이 파일을 공유받은 사람은 누구나 볼 수 있고, 탭을 숨겨도 다시 열 수 있습니다. 공유할 때는 사본을 만들어 사본에서 이 탭을 지우고 사본을 공유하세요.',
    en: 'This tab is about people. Everyone this file is shared with can read it, and can unhide it if it is hidden. To share, make a copy, delete this tab in the copy, and share the copy.',
  },
  privacyTitle: { ko: '공유하기 전에', en: 'Before you share' },
  hide: { ko: '탭 숨기기', en: 'Hide the tab' },
  hideNote: {
    ko: '숨겨도 보호되지 않습니다. 편집하는 사람은 다시 열 수 있고, 복사본에도 들어 있습니다.',
    en: 'Hiding is no protection: editors can open it again, and copies contain it.',
  },
  hidden: { ko: '직원팬덤 탭을 숨겼습니다. 보호된 것은 아닙니다.', en: 'The tab is hidden. That does not protect it.' },
  notHidden: {
    ko: '탭이 하나뿐이거나 없어서 숨기지 못했습니다.',
    en: 'The tab could not be hidden: it is the only one, or not there.',
  },
  openTab: { ko: '탭 열기', en: 'Open the tab' },
  addFandom: { ko: '직원팬덤 탭 더하기', en: 'Add the staff fandom tab' },
  fandomBrings: {
    ko: '지원한 사람이 체험근무를 거쳐 정착하고 팬이 되는 길을 고객처럼 봅니다. 단계마다 날짜만 적으면 됩니다.',
    en: 'Follows staff as you follow customers: from applying and trial work to settling and becoming a fan. You only write down the days.',
  },
  noStaff: { ko: '아직 적은 사람이 없습니다.', en: 'Nobody is written down yet.' },
  standing: { ko: '지금 있는 단계', en: 'Where people stand' },
  peopleCount: { ko: '{n}명', en: '{n}' },
  steps: { ko: '단계에서 단계로', en: 'From stage to stage' },
  stepsNote: {
    ko: '앞 단계에 온 사람 가운데 다음 단계로 간 사람입니다. 아직 기다리는 사람은 빼고 따로 셉니다.',
    en: 'Of those who came to a stage, those who went on. Whoever still waits is left out and counted apart.',
  },
  waiting: { ko: '기다림 {n}', en: '{n} waiting' },
  stays: { ko: '6개월 유지', en: 'Stayed six months' },
  staysNote: {
    ko: '정착한 지 6개월이 지난 사람 가운데 그때까지 있던 사람',
    en: 'Of those who settled six months ago or more, those who stayed that long',
  },
  staysUnknown: { ko: '퇴사일을 모르는 {n}명은 뺐습니다.', en: '{n} left on a day nobody wrote down: not counted.' },
  applications: { ko: '지원 (12개월)', en: 'Applications (12 months)' },
  applicationsAll: { ko: '모두 {n}명', en: '{n} in all' },
  referrals: { ko: '추천으로 정착', en: 'Settled by referral' },
  channels: { ko: '알게 된 곳', en: 'Found through' },
  applied: { ko: '지원', en: 'Applied' },
  settled: { ko: '정착', en: 'Settled' },
  noChannel: { ko: '(적지 않음)', en: '(not said)' },
} as const satisfies Readonly<Record<string, Words>>;
