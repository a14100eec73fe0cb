import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Problem } from '../../platform/errors';

// argon2id, the library's default algorithm; costs from design/security.md.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const minimumLength = 12;

let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at once: signing in must not take the machine from everybody else. */
async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => limited(() => hash(password, options));
export const verifyPassword = (stored: string, password: string): Promise<boolean> => limited(() => verify(stored, password));

/** A hash nobody's password has: verifying against it takes as long as for a known login. */
let decoy: Promise<string> | null = null;
export const decoyHash = (): Promise<string> => (decoy ??= hashPassword(initialPassword()));

const letters = 'abcdefghjkmnpqrstuvwxyz';
const digits = '23456789';

/** A random initial password of four easily dictated groups, about 70 bits. */
export function initialPassword(): string {
  const pick = (from: string) => from[randomInt(from.length)]!;
  return Array.from({ length: 4 }, () => pick(letters) + pick(letters) + pick(letters) + pick(digits)).join('-');
}

const common = ['password', 'passw0rd', 'qwerty', 'asdfgh', 'zxcvbn', 'abc123', 'letmein', 'admin', 'iloveyou', 'woaini', '5201314', '1314520', '123456', '654321', '888888', '666666', '111111', '000000', 'yingzao', 'xiuchuan', 'jianzhu', 'sheji', 'shanghai', 'beijing'];

/**
 * What is wrong with a new password. `facts` are words about the person and the firm that it must not be made of.
 * Source: design/security.md "People": 12 characters, block-list with Chinese habits.
 */
export function passwordProblem(password: string, facts: readonly string[]): Problem | null {
  const path = ['newPassword'];
  if ([...password].length < minimumLength) return { code: 'PASSWORD_TOO_SHORT', path, params: { min: minimumLength } };
  if (password.length > 200) return { code: 'TOO_LONG', path, params: { max: 200 } };
  let rest = password.toLowerCase();
  for (const word of [...common, ...facts.map((f) => f.toLowerCase()).filter((f) => f.length >= 3)].sort((a, b) => b.length - a.length)) rest = rest.split(word).join('');
  rest = rest.replace(/(19|20)\d{2}(0?[1-9]|1[0-2])?([0-2]?\d|3[01])?/g, '').replace(/1[3-9]\d{9}/g, '');
  const distinct = new Set(rest).size;
  return rest.length < 6 || distinct < 5 ? { code: 'PASSWORD_TOO_COMMON', path } : null;
}
