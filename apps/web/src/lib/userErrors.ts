/** An expected failure of a payload, as every mutation answers it. */
export interface UserErrorLike {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** `['fields', 'landAreaM2']` -> `landAreaM2`: inputs wrap their fields in `input` or `fields`, forms do not. */
export function fieldKey(path: string | readonly string[]): string {
  const parts = typeof path === 'string' ? path.split('.') : path;
  return parts.filter((part, at) => !(at < 2 && (part === 'input' || part === 'fields'))).join('.');
}

/** Errors of one field: those of the field itself and of anything inside it. */
export function errorsAt(errors: readonly UserErrorLike[], path: string | readonly string[]): UserErrorLike[] {
  const key = fieldKey(path);
  return errors.filter((error) => {
    const at = fieldKey(error.path);
    return at !== '' && (at === key || at.startsWith(`${key}.`));
  });
}
