import { type CanvasTexts, canvasTab, canvasTextCells } from '../../../src/report/canvas/tab';
import { type Canvas, decodeCanvas } from '../../../src/schema/canvas';

/** A Korean canvas with these texts typed into it. */
export function canvasWith(texts: CanvasTexts): Canvas {
  const cells: unknown[][] = canvasTab('ko').values.map(line => [...line]);
  for (const { row, column, value } of canvasTextCells(texts)) cells[row - 1]![column - 1] = value;
  return decodeCanvas(cells, { decimal: '.', currency: 'KRW' }).canvas;
}

/** The canvas of the worked example, `method.md` 10.10. */
export const STUDIO_CANVAS: CanvasTexts = {
  company: { design: '통증 없이 오래 앉아 일하게 돕는 소그룹 수업', present: '6:1 수업 위주', status: '작동' },
  customer: { design: '김소라 38 회계사 "허리 안 아픈 오후"', present: '산후·직장인 섞임', status: '일부 작동' },
  value: { design: '사람은 숨을 깊게 쉬어야 한다', present: '문장만 있음', status: '설계만' },
  revenue: { goal: 6_000_000, perRegular: 150_000, status: '일부 작동' },
  targetPool: {
    design: '반경 1km 30–45세 직장인',
    present: '플레이스 조회 위주',
    status: '작동',
    channel: '네이버 플레이스',
  },
  application: { design: '체험 1회권 예약 폼', present: '전화·DM 섞임', status: '일부 작동', channel: '네이버 예약' },
  experience: { design: '체험 + 자세 사진 리포트', present: '강사마다 다름', status: '일부 작동' },
  decision: { design: '수업 직후 QR로 클럽 가입', present: '종이, 가끔', status: '설계만', channel: '구글폼' },
  regularsPool: {
    design: '바른숨 클럽(월 1회 챌린지)',
    present: '방은 있으나 조용',
    status: '일부 작동',
    channel: '밴드(풀)',
  },
};
