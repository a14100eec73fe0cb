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

/** Words that passwords are made of here, in small letters. */
const common = [
  ...['password', 'passwd', 'qwerty', 'qwertyuiop', 'asdfgh', 'asdfghjkl', 'zxcvbn', 'zxcvbnm', '1qaz2wsx', '1qaz', '2wsx', '3edc', 'qazwsx', 'qaz', 'wsx', 'edc', '1q2w3e4r', '1q2w3e', 'q1w2e3r4', 'zaq1', 'xsw2', 'abc123', 'a123', 'letmein', 'welcome', 'admin', 'administrator', 'root', 'test', 'guest', 'iloveyou', 'hello', 'love', 'monkey', 'dragon', 'master', 'secret', 'changeme', 'initial', 'login'],
  ...['woaini', 'woaiwojia', 'aini', 'mima', 'mimashi', 'wodemima', 'nihao', 'haoren', 'laopo', 'laogong', 'baobao', 'baobei', 'qinaide', 'zhongguo', 'china', 'caonima', 'tiancai', 'xiaoming', 'zhangsan', 'lisi', 'wangwu', 'taobao', 'weixin', 'wechat', 'alipay', 'huawei'],
  ...['5201314', '1314520', '1314521', '520520', '521521', '1314', '520', '521', '168168', '168', '518', '888', '666', '147258369', '147258', '258369', '159357', '741852963', '159753', '7758521', '7758258', '123456', '654321', '123123', '112233', '332211', '000000'],
  ...['yingzao', 'jianzhu', 'sheji', 'shejiyuan', 'jianzhushi', 'gongsi', 'xiangmu', 'bangong', 'fangan', 'hetong', 'baojia', 'shichang', 'shichangbu', 'architect', 'architecture', 'design', 'office', 'company', 'project'],
  ...['shanghai', 'beijing', 'shenzhen', 'guangzhou', 'hangzhou', 'suzhou', 'nanjing', 'chengdu', 'wuhan', 'tianjin', 'chongqing', 'xian'],
];

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop[]', `asdfghjkl;'`, 'zxcvbnm,./'];
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))];

/** Without pieces of four or more that stand in a row on the keyboard or in the alphabet. */
function withoutRuns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    let length = 4;
    if (!runs.some((run) => run.includes(text.slice(at, at + 4))) || at + 4 > text.length) {
      rest += text[at++]!;
      continue;
    }
    while (at + length < text.length && runs.some((run) => run.includes(text.slice(at, at + length + 1)))) length++;
    at += length;
  }
  return rest;
}

const lookAlikes: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' };

/** What is left of a password when everything that can be guessed is taken out. */
function unguessable(password: string, words: readonly string[]): string {
  let rest = password;
  for (const word of words) rest = rest.split(word).join('');
  rest = rest
    .replace(/(19|20)\d{2}[-./年]?(0?[1-9]|1[0-2])?[-./月]?([0-2]?\d|3[01])?日?/g, '')
    .replace(/1[3-9]\d{9}/g, '')
    .replace(/(.{1,6}?)\1+/g, '$1');
  return withoutRuns(rest);
}

/**
 * What is wrong with a new password. `facts` are words about the person and the firm that it must not be made of.
 * Source: design/security.md "People": 12 characters, block-list with Chinese habits.
 */
export function passwordProblem(password: string, facts: readonly string[]): Problem | null {
  const path = ['newPassword'];
  if ([...password].length < minimumLength) return { code: 'PASSWORD_TOO_SHORT', path, params: { min: minimumLength } };
  if (password.length > 200) return { code: 'TOO_LONG', path, params: { max: 200 } };
  const words = [...common, ...facts.map((f) => f.toLowerCase()).filter((f) => f.length >= 2)].sort((a, b) => b.length - a.length);
  const small = password.toLowerCase();
  const plain = [...small].map((c) => lookAlikes[c] ?? c).join('');
  const isWeak = [small, plain].some((text) => {
    const rest = unguessable(text, words);
    return rest.length < 6 || new Set(rest).size < 5;
  });
  return isWeak ? { code: 'PASSWORD_TOO_COMMON', path } : null;
}
