import { productKinds, taxTypes } from '../product-options';
import type { ColumnSpec } from '../types';

export const settingColumns = [
  {
    key: 'item',
    name: { ko: '항목', en: 'Item' },
    type: 'text',
    required: true,
    width: 190,
    help: { ko: '항목 이름은 그대로 두고 오른쪽 값만 바꿉니다.', en: 'Keep the item, change the value beside it.' },
  },
  {
    key: 'value',
    name: { ko: '값', en: 'Value' },
    type: 'text',
    required: true,
    width: 150,
    help: { ko: '비워 두면 기본값을 씁니다.', en: 'Blank means the default.' },
  },
  {
    key: 'channel',
    name: { ko: '유입채널', en: 'Channel' },
    aliases: ['channel', '채널'],
    type: 'text',
    width: 130,
    help: { ko: '고객이 들어오는 곳을 한 줄에 하나씩 적습니다.', en: 'One inflow channel per row.' },
  },
  {
    key: 'channelNature',
    name: { ko: '채널 성격', en: 'Channel nature' },
    type: 'pick',
    choices: {
      fixed: {
        push: { ko: '푸쉬', en: 'Push' },
        pull: { ko: '풀', en: 'Pull' },
        none: { ko: '해당 없음', en: 'Neither' },
      },
    },
    width: 90,
    help: {
      ko: '우리가 밀어 보내면 푸쉬, 고객이 찾아오면 풀입니다.',
      en: 'Push: we send it out. Pull: people come to it.',
    },
  },
  {
    key: 'channelSince',
    name: { ko: '채널 시작일', en: 'Channel since' },
    type: 'day',
    width: 100,
    help: { ko: '이 채널을 쓰기 시작한 날입니다.', en: 'The day this channel was first used.' },
  },
  {
    key: 'product',
    name: { ko: '상품', en: 'Product' },
    aliases: ['상품명'],
    type: 'text',
    width: 170,
    help: { ko: '파는 것을 한 줄에 하나씩 적습니다.', en: 'One thing you sell per row.' },
  },
  {
    key: 'productKind',
    name: { ko: '상품구분', en: 'Product kind' },
    type: 'pick',
    choices: { fixed: productKinds },
    width: 130,
    help: {
      ko: '처음 써 보는 것은 경험상품, 단골이 사는 것은 단골상품입니다.',
      en: 'Entry product: the first try. Regulars’ product: what regulars buy.',
    },
  },
  {
    key: 'price',
    name: { ko: '가격', en: 'Price' },
    type: 'money',
    width: 100,
    help: { ko: '부가세를 포함한 값입니다.', en: 'Tax included.' },
  },
  {
    key: 'taxType',
    name: { ko: '과세유형', en: 'Tax type' },
    type: 'pick',
    choices: { fixed: taxTypes },
    width: 90,
    help: { ko: '모르면 과세로 두고 세무사에게 물어보세요.', en: 'If unsure keep Taxable and ask your accountant.' },
  },
  {
    key: 'margin',
    name: { ko: '마진율', en: 'Margin' },
    type: 'percent',
    width: 80,
    help: {
      ko: '부가세를 뺀 값에서 재료비를 빼고 남는 비율입니다. 예: 70%',
      en: 'Share of the price without VAT that is left after materials, for example 70%.',
    },
  },
  {
    key: 'staffName',
    name: { ko: '담당자', en: 'Staff name' },
    type: 'text',
    width: 100,
    help: { ko: '오너를 포함해 일하는 사람을 적습니다.', en: 'Everyone who works here, the owner too.' },
  },
  {
    key: 'paymentName',
    name: { ko: '결제수단', en: 'Payment method' },
    aliases: ['결제수단 목록'],
    type: 'text',
    width: 100,
    help: { ko: '돈을 받는 방법을 적습니다.', en: 'Ways you are paid.' },
  },
  {
    key: 'alias',
    name: { ko: '같은 사람의 다른 이름', en: 'Other name of one person' },
    aliases: ['다른 이름', 'other name'],
    type: 'text',
    width: 170,
    help: {
      ko: '한 고객을 두 이름으로 적었을 때, 바뀌었거나 잘못 적은 이름입니다.',
      en: 'Where one customer stands under two names: the new or mistaken one.',
    },
  },
  {
    key: 'aliasOf',
    name: { ko: '남길 이름', en: 'Name to keep' },
    aliases: ['원래 고객', 'same customer as'],
    type: 'text',
    width: 120,
    help: {
      ko: '왼쪽 이름의 거래를 이 고객의 것으로 셉니다.',
      en: 'Rows under the name on the left count as this customer’s.',
    },
  },
] as const satisfies readonly ColumnSpec[];
