/** Copies through the clipboard or, where the page is not served over TLS and has none, by the selection of the field that shows it. */
export async function copyText(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return typeof document.execCommand === 'function' && document.execCommand('copy');
  }
}
