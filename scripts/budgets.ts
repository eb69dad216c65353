import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenWorkbook, openWorkbook } from '../workbench/node/open-workbook';
import { buildBundle } from './build';

export interface Budget {
  title: string;
  used: number;
  limit: number;
  unit: string;
}

const kilobyte = 1024;
// three for each tab read (canvas, the five tables, history), six for each written (start, dashboard, history, new IDs in two more)
export const callLimit = 3 * 7 + 6 * 5 + 15;

export function totalCalls(workbook: OpenWorkbook): number {
  return [...workbook.calls.values()].reduce((sum, count) => sum + count, 0);
}

const daysOpen = 360;

/** A shop with so many sales in a year, none of them numbered yet. */
export async function shopWithSales(rows: number): Promise<OpenWorkbook> {
  const workbook = await openWorkbook({ locale: 'ko_KR', timeZone: 'Asia/Seoul', lang: 'ko' });
  workbook.api('install', { trade: 'shop', lang: 'ko', example: false });
  // made once, by the first refresh that has something to keep
  workbook.api('addModule', 'history');
  const first = Date.UTC(2025, 6, 1);
  const sales = Array.from({ length: rows }, (_, row) => {
    const day = new Date(first + Math.floor((row * daysOpen) / rows) * 86_400_000).toISOString().slice(0, 10);
    return [day, '거래', `손님${(row * 7919) % Math.ceil(rows / 4)}`, '', '', '', 10_000 + (row % 90) * 100];
  });
  workbook.typeInto('거래장부', 'B2', sales);
  return workbook;
}

export async function refreshCalls(rows: number): Promise<number> {
  const workbook = await shopWithSales(rows);
  workbook.resetCalls();
  workbook.api('refresh');
  return totalCalls(workbook);
}

async function sizes(): Promise<Budget[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'jangbu-weighed-'));
  try {
    await buildBundle({ outDir, minify: true });
    const weigh = async (name: string) => Math.ceil((await stat(join(outDir, name))).size / kilobyte);
    return [
      { title: 'server bundle, minified', used: await weigh('Code.js'), limit: 500, unit: 'KB' },
      { title: 'sidebar', used: await weigh('Sidebar.html'), limit: 120, unit: 'KB' },
    ];
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** What the add-on may weigh, and how often a refresh may call Google. */
export async function measureBudgets(): Promise<Budget[]> {
  const calls = await refreshCalls(100);
  return [
    ...(await sizes()),
    { title: 'service calls of a refresh', used: calls, limit: callLimit, unit: 'calls' },
    { title: 'the same with twenty times the rows', used: await refreshCalls(2000), limit: calls, unit: 'calls' },
  ];
}
