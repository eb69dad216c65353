import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules');

/**
 * The libraries the page loads as separate scripts, exactly as their packages ship them. o-spreadsheet and Owl are LGPL:
 * kept apart and beside their licence, either can be replaced by changing a file, not our code.
 */
const files: Readonly<Record<string, string>> = {
  'luxon.js': 'luxon/build/global/luxon.min.js',
  'luxon.LICENSE.txt': 'luxon/LICENSE.md',
  'chart.js': 'chart.js/dist/chart.umd.min.js',
  'chart.LICENSE.txt': 'chart.js/LICENSE.md',
  'chartjs-adapter-luxon.js': 'chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.min.js',
  'chartjs-adapter-luxon.LICENSE.txt': 'chartjs-adapter-luxon/LICENSE.md',
  'chartjs-chart-treemap.js': 'chartjs-chart-treemap/dist/chartjs-chart-treemap.min.js',
  'chartjs-chart-treemap.LICENSE.txt': 'chartjs-chart-treemap/LICENSE',
  'owl.js': '@odoo/owl/dist/owl.iife.min.js',
  'o-spreadsheet.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  'o-spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  'o-spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'o-spreadsheet.LICENSE.txt': '@odoo/o-spreadsheet/LICENSE',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap.LICENSE.txt': 'bootstrap/LICENSE',
  'css/font-awesome.css': 'font-awesome/css/font-awesome.min.css',
  'fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
  'fonts/fontawesome-webfont.woff': 'font-awesome/fonts/fontawesome-webfont.woff',
};

/** Where the file the page asks for under /engine/ lies; null for every other name. */
export function engineFile(name: string): string | null {
  const path = Object.hasOwn(files, name) ? files[name] : undefined;
  return path === undefined ? null : join(packages, path);
}
