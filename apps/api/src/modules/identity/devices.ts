import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Characters of the random part, and of each signature, in base64url. */
const width = 22;
/** People one browser is remembered for; the oldest is forgotten. */
const most = 5;

const signature = (secret: string, nonce: string, account: string): string => createHmac('sha256', secret).update(`device:${nonce}:${account}`).digest('base64url').slice(0, width);
const partsOf = (token: string): string[] => token.match(new RegExp(`.{${width}}`, 'g')) ?? [];

/** Whether this person has signed in in the browser that holds the token. */
export function signsFor(secret: string, token: string, account: string): boolean {
  const [nonce, ...signatures] = partsOf(token);
  if (!nonce) return false;
  const wanted = Buffer.from(signature(secret, nonce, account));
  return signatures.some((s) => timingSafeEqual(Buffer.from(s.padEnd(width).slice(0, width)), wanted));
}

/**
 * The token of a browser in which this person has now signed in too. It opens nothing: it only keeps attacks on the account from
 * slowing down its owner.
 */
export function rememberedBy(secret: string, token: string | null, account: string): string {
  const [nonce = randomBytes(16).toString('base64url'), ...signatures] = token ? partsOf(token) : [];
  const mine = signature(secret, nonce, account);
  return [nonce, mine, ...signatures.filter((s) => s !== mine)].slice(0, most + 1).join('');
}
