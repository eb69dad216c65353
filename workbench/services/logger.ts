import type { Context } from '../run/context';
import { strict } from '../run/strict';

export function createLogger(context: Context) {
  const lines: string[] = [];
  const plain = {
    log(first: unknown, ...values: unknown[]) {
      const line = typeof first === 'string' ? filled(first, values) : shown(first);
      lines.push(line);
      context.host.log('log', line);
      return logger;
    },
    getLog: () => lines.map(line => `${line}\n`).join(''),
    clear() {
      lines.length = 0;
    },
  };
  const logger: typeof plain = strict('Logger', plain, context);
  return logger;
}

/** The console of Cloud Logging: three levels here, the others count as `log`. */
export function createConsole(context: Context) {
  const at =
    (level: 'log' | 'warn' | 'error') =>
    (...values: unknown[]): void =>
      context.host.log(level, values.map(shown).join(' '));
  return strict(
    'console',
    { log: at('log'), info: at('log'), debug: at('log'), warn: at('warn'), error: at('error') },
    context,
  );
}

function filled(template: string, values: unknown[]): string {
  const rest = [...values];
  return template.replace(/%[sd]/g, place => (rest.length > 0 ? shown(rest.shift()) : place));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value) ?? String(value);
}
