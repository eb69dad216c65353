import type { Words } from './types';

/** What a machine could take over, as it stands in the automation tab and in the sidebar. */
export const machineWords = {
  verdicts: {
    notYet: { ko: '아직 아님', en: 'Not yet' },
    stepsFirst: { ko: '앞 단계 먼저', en: 'Earlier steps first' },
    saasFirst: { ko: 'SaaS 먼저', en: 'SaaS first' },
    ownSystem: { ko: '자체 시스템 검토', en: 'Consider own system' },
  },
  /** What must hold, short enough for a list. */
  conditions: {
    process: { ko: '업무 프로세스', en: 'Work steps' },
    stable: { ko: '안정된 실행', en: 'Stable runs' },
    handedOver: { ko: '위임 또는 오너의 실행', en: 'Handed over, or run by you' },
    rules: { ko: '정해진 규칙', en: 'Clear rules' },
    inputs: { ko: '시트에 있는 자료', en: 'Data in the sheet' },
    saasRun: { ko: 'SaaS로 3개월', en: 'Three months of SaaS' },
    limit: { ko: '드러난 한계', en: 'A limit met' },
    saving: { ko: '한 해 절감이 비용보다 큼', en: 'A year saves more than it costs' },
  },
  reasons: {
    written: { ko: '업무 프로세스가 적혀 있습니다.', en: 'The work steps are written.' },
    'no-process': { ko: '업무 프로세스가 비어 있습니다.', en: 'The work steps are blank.' },
    'as-written': { ko: '지난 {need}번이 적힌 대로 되었습니다.', en: 'The last {need} runs went as written.' },
    'never-run': { ko: '실행 기록이 없습니다.', en: 'No run is recorded.' },
    'just-revised': {
      ko: '{day}에 고친 뒤 {have}번 실행했습니다. {need}번이 필요합니다.',
      en: 'Changed on {day} and run {have} of {need} times since.',
    },
    'went-otherwise': {
      ko: '{day}에 적힌 대로 되지 않았습니다.',
      en: 'On {day} it did not go as written.',
    },
    stuck: {
      ko: '{day}에 막힌 뒤 업무 프로세스를 고치지 않았습니다.',
      en: 'It got stuck on {day} and the steps were not changed since.',
    },
    stale: { ko: '{day} 뒤로 실행 기록이 없습니다.', en: 'No run is recorded since {day}.' },
    'few-runs': { ko: '{need}번 가운데 {have}번 실행했습니다.', en: 'Run {have} of {need} times.' },
    'handed-over': { ko: '위임을 마쳤습니다.', en: 'It is handed over.' },
    'owner-runs': { ko: '오너가 {have}번 실행했습니다.', en: 'The owner has run it {have} times.' },
    'few-owner-runs': {
      ko: '위임 완료가 아니고, 오너의 실행 기록은 {need}번 가운데 {have}번입니다.',
      en: 'Not handed over, and run by the owner {have} of {need} times.',
    },
    simple: { ko: '난이도가 단순입니다.', en: 'The work is simple.' },
    'rules-written': {
      ko: '순서에 번호가 있고 완료 기준이 있습니다.',
      en: 'The steps are numbered and it is said when it is done.',
    },
    'no-steps': {
      ko: '단순한 일이 아닌데 순서에 번호가 없습니다.',
      en: 'It is not simple, and its steps are not numbered.',
    },
    'no-done-when': {
      ko: '단순한 일이 아닌데 완료 기준이 없습니다.',
      en: 'It is not simple, and nothing says when it is done.',
    },
    'metric-kept': { ko: '{metric} 자료가 시트에 있습니다.', en: 'The data behind {metric} is in the sheet.' },
    'sheet-tool': { ko: '이 시트를 도구로 씁니다.', en: 'Its tool is this spreadsheet.' },
    'metric-silent': {
      ko: '지난 4주에 {metric} 자료가 없습니다.',
      en: 'No data behind {metric} in the last four weeks.',
    },
    'no-inputs': {
      ko: '연결 지표도, 시트로 된 도구도 없습니다.',
      en: 'It has neither a linked figure nor a spreadsheet as its tool.',
    },
    ready: { ko: '조건을 모두 채웠습니다.', en: 'Every condition holds.' },
    'takes-longer': {
      ko: '도입 뒤 1회(분)가 지금보다 길어 아끼는 시간이 없습니다.',
      en: 'Each time would take longer than now, so nothing is saved.',
    },
    'no-service': {
      ko: '이 일에 알맞은 서비스가 없습니다. 사람이 하는 일로 둡니다.',
      en: 'No kind of service fits this work. Leave it to people.',
    },
    'steps-open': {
      ko: '조건은 모두 채웠고, 앞 단계가 남았습니다.',
      en: 'Every condition holds, but earlier steps are still open.',
    },
    'saas-run': { ko: 'SaaS를 {have}개월 썼습니다.', en: 'SaaS has run for {have} months.' },
    'no-saas': { ko: 'SaaS를 아직 쓰지 않습니다.', en: 'No SaaS is in use.' },
    'no-since': { ko: '쓰기 시작한 날이 없습니다.', en: 'The day it came into use is blank.' },
    'saas-young': {
      ko: 'SaaS를 쓴 지 {have}개월입니다. {need}개월이 필요합니다.',
      en: 'SaaS has run for {have} of {need} months.',
    },
    'limit-written': { ko: '드러난 한계가 적혀 있습니다.', en: 'The limit is written down.' },
    'no-limit': { ko: '드러난 한계가 적혀 있지 않습니다.', en: 'No limit is written down.' },
    'saves-more': { ko: '한 해 절감이 비용보다 큽니다.', en: 'A year saves more than it costs.' },
    'costs-more': { ko: '한 해 절감이 비용보다 작습니다.', en: 'A year saves less than it costs.' },
    'no-minutes-after': {
      ko: '도입 뒤 1회(분)가 없어 얼마나 아끼는지 모릅니다.',
      en: 'Minutes each time after are blank, so what it saves is not known.',
    },
    'own-cost-unknown': {
      ko: '목표 수준 4와 만드는 비용이 적혀 있지 않습니다.',
      en: 'Level 4 as wanted and its price are not written.',
    },
    'no-minutes': { ko: '1회 소요나 주간 횟수가 없습니다.', en: 'Minutes or times a week are blank.' },
    'no-hour-value': { ko: '설정에 오너 한 시간의 금액이 없습니다.', en: 'The value of an owner’s hour is not set.' },
    'no-cost': {
      ko: '월 비용이나 도입 비용이 없습니다. 들지 않으면 0을 적습니다.',
      en: 'A cost is blank. Where there is none, enter 0.',
    },
    never: { ko: '아끼는 값이 월 비용보다 작습니다.', en: 'It saves less than it costs a month.' },
    'pays-back': { ko: '든 돈을 되찾습니다.', en: 'It pays back.' },
    'own-runs': { ko: '자체 시스템을 쓰고 있습니다.', en: 'An own system is in use.' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;
