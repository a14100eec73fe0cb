/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, as people type it themselves to say "this is text".
 * A lone dash stands for "nothing" and cannot be a formula.
 */
export function defuseFormula(text: string): string {
  return /^\s*[=+\-@]/.test(text) && !/^-+$/.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `defuseFormula` off again. */
export function restoreDefused(text: string): string {
  return /^'\s*[=+\-@]/.test(text) ? text.slice(1) : text;
}
