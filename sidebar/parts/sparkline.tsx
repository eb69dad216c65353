interface SparklineProps {
  values: readonly (number | null)[];
  label: string;
}

const WIDTH = 56;
const HEIGHT = 20;
const EDGE = 3;

export interface Point {
  x: number;
  y: number;
}

/** Unbroken stretches, so that a month without a figure is a gap and not a line. */
export function stretches(values: readonly (number | null)[]): Point[][] {
  const known = values.filter(value => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const lines: Point[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) {
      lines.push([]);
      return;
    }
    const height = span === 0 ? 0.5 : (value - low) / span;
    lines.at(-1)?.push({ x: EDGE + index * step, y: HEIGHT - EDGE - height * (HEIGHT - 2 * EDGE) });
  });
  return lines.filter(line => line.length > 0);
}

export function hasLine(values: readonly (number | null)[]): boolean {
  return values.filter(value => value !== null).length > 1;
}

/** The months as a line, the last one as a dot; nothing for a single one. */
export function Sparkline({ values, label }: SparklineProps) {
  if (!hasLine(values)) return null;
  const lines = stretches(values);
  const last = values.at(-1) === null ? null : lines.at(-1)?.at(-1);
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {lines.map(line => (
        <polyline key={line[0]?.x} points={line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      ))}
      {last && <circle cx={last.x.toFixed(1)} cy={last.y.toFixed(1)} r="2" />}
    </svg>
  );
}
