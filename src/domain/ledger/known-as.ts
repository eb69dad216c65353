import type { CustomerAlias } from '../../schema/settings';
import type { Coded } from '../../schema/table';

/**
 * Rows under another name become rows of the customer it stands for, as if each cell had been renamed by hand. A name
 * that no row has does nothing; codes without rows stay where they were.
 */
export function knownAs(customer: Coded, aliases: readonly CustomerAlias[]): Coded {
  if (aliases.length === 0) return customer;
  const codeOf = new Map(customer.names.map((name, code) => [name, code]));
  const names = [...customer.names];
  const ofCode = Int32Array.from(customer.names.keys());
  let hasMoved = false;
  for (const { name, of } of aliases) {
    const code = codeOf.get(name);
    if (code === undefined) continue;
    const target = codeOf.get(of);
    if (target === undefined) {
      names[code] = of;
      codeOf.set(of, code);
    } else {
      ofCode[code] = target;
      hasMoved = true;
    }
  }
  const codes = hasMoved ? customer.codes.map(code => (code < 0 ? code : ofCode[code]!)) : customer.codes;
  return { codes, names };
}
