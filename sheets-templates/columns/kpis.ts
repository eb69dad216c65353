import type { ColumnSpec } from '../types';

export const kpiColumns = [
  {
    key: 'start',
    name: { ko: '시작일', en: 'Start' },
    aliases: ['start', 'date', 'day', 'week', '주 시작일', '날짜', '일자', '기간', '일별'],
    type: 'day',
    required: true,
    width: 100,
    help: {
      ko: '그 주의 첫날(또는 그날)입니다. 채널마다 한 주에 한 줄이면 충분합니다.',
      en: 'The first day of the week (or the day). One row per channel and week is enough.',
    },
  },
  {
    key: 'channel',
    name: { ko: '채널', en: 'Channel' },
    aliases: ['channel', '유입채널', '유입 채널', 'source'],
    type: 'pick',
    required: true,
    choices: { list: 'channels' },
    width: 130,
    help: { ko: '사람들이 들어온 곳입니다.', en: 'Where people came in from.' },
  },
  {
    key: 'impressions',
    name: { ko: '노출', en: 'Impressions' },
    aliases: ['impressions', '노출수'],
    type: 'count',
    width: 90,
    help: {
      ko: '광고나 글이 보인 횟수입니다. 모르면 비워 두세요.',
      en: 'How often it was seen. Unknown: leave blank.',
    },
  },
  {
    key: 'visits',
    needed: true,
    name: { ko: '유입', en: 'Visits' },
    aliases: ['visits', '클릭', '클릭수', '방문', 'clicks'],
    type: 'count',
    width: 80,
    help: { ko: '클릭, 방문, 전화를 더한 수입니다.', en: 'Clicks, visits and calls together.' },
  },
  {
    key: 'applications',
    name: { ko: '신청', en: 'Applications' },
    aliases: ['applications', 'leads', '문의', '예약'],
    type: 'count',
    width: 90,
    help: {
      ko: '비워 두면 거래장부의 신청을 셉니다.',
      en: 'Leave blank to count the applications in the transaction ledger.',
    },
  },
  {
    key: 'cost',
    needed: true,
    name: { ko: '광고비', en: 'Ad cost' },
    aliases: ['cost', '비용', '총비용', '총 비용', '지출', 'spend'],
    type: 'money',
    width: 110,
    help: {
      ko: '그 채널에 쓴 돈에서 부가세를 뺀 값입니다(공급가액). 부가세가 든 값만 알면 1.1로 나눕니다. 간이·면세사업자는 낸 돈 그대로입니다.',
      en: 'What was spent on this channel, without VAT. Who cannot claim VAT back writes what was paid.',
    },
  },
  {
    key: 'note',
    name: { ko: '메모', en: 'Note' },
    aliases: ['note', '비고', 'memo'],
    type: 'long',
    width: 200,
    help: { ko: '무엇이든 자유롭게 적습니다.', en: 'Anything you like.' },
  },
] as const satisfies readonly ColumnSpec[];
