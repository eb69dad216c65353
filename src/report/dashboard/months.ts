/** Months as text, yyyy-MM, and days of the month; the domain's own days never get here. */
export function addMonths(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export function daysInMonth(month: string): number {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  if (number === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

export function dayFromText(day: string): number {
  return Number(day.slice(8, 10));
}
