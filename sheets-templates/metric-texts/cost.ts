import type { Words } from '../types';
import type { MetricText } from './types';

const adCost: Words = { ko: '그 달의 광고비', en: 'Ad cost of the month' };
const paidSales: Words = { ko: '광고한 채널로 온 고객의 매출', en: 'Sales of paid channels’ customers' };

export const costTexts = {
  adCost: {
    name: { ko: '광고비', en: 'Ad cost' },
    means: {
      ko: '부가세를 빼고 적은 광고비입니다. 지표장부에 없거나 0이면 비용장부의 광고비를 씁니다.',
      en: 'Ad costs typed without VAT. Where the KPI ledger has none or 0, the cost ledger’s ads count.',
    },
  },
  costPerVisit: {
    name: { ko: '유입당 비용', en: 'Cost per visit' },
    means: {
      ko: '광고한 채널의 광고비를 그 채널의 유입으로 나눈 값입니다.',
      en: 'Ad cost divided by the visits of the channels paid for.',
    },
    part: adCost,
    whole: { ko: '광고한 채널의 유입', en: 'Visits of paid channels' },
  },
  costPerApplication: {
    name: { ko: '신청당 비용', en: 'Cost per application' },
    means: {
      ko: '광고비를 광고한 채널로 온 신청으로 나눈 값입니다.',
      en: 'Ad cost divided by the applications of the channels paid for.',
    },
    part: adCost,
    whole: { ko: '광고한 채널의 신청', en: 'Applications of paid channels' },
  },
  costPerDecision: {
    name: { ko: '결정당 비용', en: 'Cost per decision' },
    means: {
      ko: '광고비를 광고한 채널로 온 고객의 결정으로 나눈 값입니다.',
      en: 'Ad cost divided by the decisions of customers from the channels paid for.',
    },
    part: adCost,
    whole: { ko: '광고한 채널의 결정', en: 'Decisions of paid channels' },
  },
  paidCac: {
    name: { ko: '새 고객 한 명의 광고비', en: 'Paid cost per new customer' },
    means: {
      ko: '광고비를 광고한 채널로 와서 처음 산 고객 수로 나눈 값입니다. 다시 산 고객은 세지 않습니다.',
      en: 'Ad cost divided by first-ever buyers from the channels paid for. Returning buyers are not in it.',
    },
    part: adCost,
    whole: { ko: '광고한 채널로 와서 처음 산 고객', en: 'First-ever buyers of paid channels' },
  },
  blendedCac: {
    name: { ko: '새 고객 한 명의 광고비(전체)', en: 'Blended cost per new customer' },
    means: {
      ko: '광고비를 그 달에 처음 산 모든 고객 수로 나눈 값입니다. 광고 없이 온 고객도 들어 있습니다.',
      en: 'Ad cost divided by all first-ever buyers of the month, those who came without ads too.',
    },
    part: adCost,
    whole: { ko: '그 달에 처음 산 모든 고객', en: 'All first-ever buyers' },
  },
  fullCac: {
    name: { ko: '새 고객 한 명의 전체 비용', en: 'Full cost per new customer' },
    means: {
      ko: '광고비와 비용장부의 고객 모집 비용을 더해 그 달에 처음 산 모든 고객 수로 나눈 값입니다. 비용장부 탭에 비용을 적은 달에만 나오고, 광고비를 적기 시작했으면 그 달의 광고비도 있어야 합니다.',
      en: 'Ad cost and the cost ledger’s lines, by their share, divided by all first-ever buyers of the month. Needs the tab Costs with lines in the month, and its ad cost once ad costs are written down.',
    },
    part: { ko: '광고비와 비용장부의 비용', en: 'Ad cost and cost lines' },
    whole: { ko: '그 달에 처음 산 모든 고객', en: 'All first-ever buyers' },
  },
  roas: {
    name: { ko: '광고비 대비 매출(ROAS)', en: 'Return on ad cost (ROAS)' },
    means: {
      ko: '광고한 채널로 처음 온 고객의 매출을 광고비로 나눈 값입니다. 둘 다 부가세를 뺍니다. 2배면 광고비의 두 배를 팔았습니다.',
      en: 'Sales to customers who first came on the channels paid for, divided by ad cost, both without VAT.',
    },
    part: paidSales,
    whole: adCost,
  },
  contributionRoas: {
    name: { ko: '광고비 대비 남은 돈', en: 'Margin on ad cost' },
    means: {
      ko: '광고비 대비 매출에 상품의 마진율을 곱한 값입니다. 모두 부가세를 뺍니다. 1배보다 작으면 광고비만큼도 남지 않았습니다.',
      en: 'The return on ad cost times the products’ margin, all without VAT. Below 1, less was left than the ads cost.',
    },
    part: { ko: '그 매출에서 남은 돈', en: 'What these sales left' },
    whole: adCost,
  },
} as const satisfies Readonly<Record<string, MetricText>>;
