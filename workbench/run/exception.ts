/** What Apps Script's services throw: an Error whose name is `Exception`. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** Google's answer to arguments no overload takes, e.g. `The parameters (String) don't match the method signature for Utilities.sleep.` */
export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return value.constructor === Object ? '(class)' : value.constructor.name;
  return typeof value === 'function' ? '(class)' : `${typeof value}`.replace(/^./, first => first.toUpperCase());
}
