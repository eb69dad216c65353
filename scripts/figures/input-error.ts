/** Something in what the person gave: the message is the one sentence they see. */
export class InputError extends Error {}
