import type { TabSpec } from './types';

/** The transaction ledger (거래장부): one row per event of one customer, append-only. `method.md` 10.2. */
export const deals = {
  key: 'deals',
  name: { ko: '거래장부', en: 'Transactions' },
  color: '#1a73e8',
  columns: [
    {
      key: 'id',
      name: { ko: '거래ID', en: 'Deal ID' },
      aliases: ['id', '거래번호', '주문번호', 'order id', 'transaction id'],
      type: 'id',
      width: 90,
      help: {
        ko: '비워 두면 새로고침할 때 번호가 붙습니다. 한 번 붙은 번호는 바뀌지 않습니다.',
        en: 'Leave it blank: a refresh fills in a number that never changes afterwards.',
      },
    },
    {
      key: 'day',
      name: { ko: '거래일', en: 'Date' },
      aliases: ['day', '날짜', '일자', '거래일자', '주문일', '결제일', 'order date'],
      type: 'day',
      required: true,
      width: 100,
      help: {
        ko: '일이 일어난 날입니다. 예: 2026-05-11',
        en: 'The day it happened, for example 2026-05-11.',
      },
    },
    {
      key: 'kind',
      name: { ko: '구분', en: 'Kind' },
      aliases: ['kind', '종류', '유형', 'type'],
      type: 'pick',
      required: true,
      choices: {
        fixed: {
          application: { ko: '신청', en: 'Application' },
          sale: { ko: '거래', en: 'Sale' },
          membership: { ko: '멤버십가입', en: 'Membership' },
          refund: { ko: '환불', en: 'Refund' },
          leave: { ko: '탈퇴', en: 'Leave' },
        },
      },
      width: 96,
      help: {
        ko: '신청(예약·문의), 거래(돈을 받은 이용), 멤버십가입(단골이 되기로 함), 환불, 탈퇴 가운데 하나입니다.',
        en: 'One of: Application (booking, enquiry), Sale, Membership (chose to become a regular), Refund, Leave.',
      },
    },
    {
      key: 'customer',
      name: { ko: '고객', en: 'Customer' },
      aliases: ['customer', '고객id', '고객명', '회원', '회원명', '이름', 'customer id', 'client'],
      type: 'text',
      required: true,
      width: 110,
      help: {
        ko: '이름(별칭)이나 회원번호입니다. 같은 사람은 늘 같게 적습니다. 모르면 비워 두세요. 미등록 매출로 셉니다.',
        en: 'A name, nickname or number, always written the same way. Unknown: leave blank, it counts as unregistered.',
      },
    },
    {
      key: 'channel',
      name: { ko: '유입채널', en: 'Channel' },
      aliases: ['channel', '채널', '유입경로', '유입 채널', 'inflow channel', 'source'],
      type: 'pick',
      choices: { list: 'channels' },
      width: 120,
      help: {
        ko: '그 고객이 처음 우리를 알게 된 곳입니다. 첫 행에만 적어도 됩니다.',
        en: 'Where this customer first came from. Enough to fill in on their first row.',
      },
    },
    {
      key: 'product',
      name: { ko: '상품', en: 'Product' },
      aliases: ['product', '상품명', '품목', '메뉴', 'item'],
      type: 'pick',
      choices: { list: 'products' },
      width: 140,
      help: {
        ko: '설정 탭의 상품 목록에서 고릅니다. 경험상품인지 단골상품인지도 거기에 적습니다.',
        en: "Picked from the settings tab's products, where each is marked as an entry or a regulars' product.",
      },
    },
    {
      key: 'quantity',
      name: { ko: '수량', en: 'Quantity' },
      aliases: ['quantity', '개수', 'qty'],
      type: 'count',
      width: 64,
      help: { ko: '비워 두면 1로 봅니다.', en: 'Blank counts as 1.' },
    },
    {
      key: 'amount',
      name: { ko: '금액', en: 'Amount' },
      aliases: ['amount', '결제금액', '매출', '매출액', '합계', '합계금액', 'total'],
      type: 'money',
      required: true,
      width: 110,
      help: {
        ko: '부가세를 포함해 받은 돈입니다. 환불은 빼기(-)로 적습니다.',
        en: 'The money received, tax included. Refunds are negative.',
      },
    },
    {
      key: 'status',
      name: { ko: '상태', en: 'Status' },
      aliases: ['status', '진행상태'],
      type: 'pick',
      choices: {
        fixed: {
          booked: { ko: '예약', en: 'Booked' },
          done: { ko: '완료', en: 'Done' },
          cancelled: { ko: '취소', en: 'Cancelled' },
        },
      },
      width: 72,
      help: {
        ko: '완료만 지표에 들어갑니다. 비워 두면 완료로 봅니다.',
        en: 'Only Done is counted. Blank means Done.',
      },
    },
    {
      key: 'staff',
      name: { ko: '담당', en: 'Staff' },
      aliases: ['staff', '담당자', '직원'],
      type: 'pick',
      choices: { list: 'staff' },
      width: 90,
      help: { ko: '그 일을 한 사람입니다.', en: 'Who did it.' },
    },
    {
      key: 'payment',
      name: { ko: '결제수단', en: 'Payment' },
      aliases: ['payment', '결제', '결제방법', 'payment method'],
      type: 'pick',
      choices: { list: 'payments' },
      width: 96,
      help: { ko: '카드, 현금, 계좌이체처럼 돈을 받은 방법입니다.', en: 'How it was paid: card, cash, transfer.' },
    },
    {
      key: 'evidence',
      name: { ko: '증빙', en: 'Evidence' },
      aliases: ['evidence', '증빙종류', 'receipt'],
      type: 'pick',
      choices: {
        fixed: {
          taxInvoice: { ko: '세금계산서', en: 'Tax invoice' },
          invoice: { ko: '계산서', en: 'Invoice (exempt)' },
          card: { ko: '카드', en: 'Card slip' },
          cashReceipt: { ko: '현금영수증', en: 'Cash receipt' },
          none: { ko: '없음', en: 'None' },
        },
      },
      width: 96,
      help: {
        ko: '세무사에게 넘길 증빙의 종류입니다.',
        en: 'The kind of document your accountant can rely on.',
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
  ],
} as const satisfies TabSpec;
