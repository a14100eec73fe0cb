/** Longest address that is kept. */
export const longestLink = 2000;

/**
 * A web address that is safe to offer as a link, as the browser would write it; null for anything that is not plain http or https:
 * scripts and data, other schemes, names and passwords inside, no host.
 */
export function safeLink(text: string): string | null {
  const typed = text.trim();
  if (typed.length > longestLink || !/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  return url.href.length > longestLink ? null : url.href;
}
