import { compareText, Exact, meansEmpty, readDecimal, readTypedNumber } from './decimal';

/** Units in which money is typed or shown; it is stored in fen. */
export type MoneyUnit = 'YUAN' | 'WAN_YUAN' | 'YI_YUAN';

const fenPerUnit: Readonly<Record<MoneyUnit, string>> = { YUAN: '100', WAN_YUAN: '1000000', YI_YUAN: '10000000000' };
/** The largest amount a bigint column keeps. */
const largestFen = 9223372036854775807n;

/** An amount in the given unit as fen, rounded half up. Null when it is no number or too large to store. */
export function toFen(value: string | number, unit: MoneyUnit = 'YUAN'): bigint | null {
  const number = readDecimal(value);
  if (!number) return null;
  const fen = BigInt(number.times(fenPerUnit[unit]).toFixed(0));
  return fen > largestFen || fen < -largestFen ? null : fen;
}

/** Fen in another unit, exact, trailing zeros dropped: `fromFen(222000000n, 'WAN_YUAN')` is `'222'`. Throws a RangeError when `fen` is no integer. */
export function fromFen(fen: bigint | number | string, unit: MoneyUnit): string {
  const number = readDecimal(fen);
  if (!number?.eq(number.round(0))) throw new RangeError(`Not an amount in fen: ${String(fen)}`);
  return number.div(fenPerUnit[unit]).toString();
}

/** What a typed amount turned out to be. */
export type MoneyReading =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'AMOUNT'; readonly fen: bigint }
  | { readonly kind: 'UNREADABLE' };

/** Reads an amount such as `5,681`, `1280元`, `120万`, `1.2亿元`. Plain numbers are in `plainUnit`. */
export function parseMoney(text: string | number, plainUnit: MoneyUnit = 'YUAN'): MoneyReading {
  if (typeof text === 'number') return amount(toFen(text, plainUnit));
  if (meansEmpty(text)) return { kind: 'EMPTY' };
  const [, digits = '', scale = '', yuan = ''] =
    /^[¥￥]?([\d,.]+)(万|w|亿)?(元)?$/.exec(compareText(text).toLowerCase()) ?? [];
  const number = readTypedNumber(digits);
  if (!number) return { kind: 'UNREADABLE' };
  const unit = scale === '亿' ? 'YI_YUAN' : scale ? 'WAN_YUAN' : yuan ? 'YUAN' : plainUnit;
  return amount(toFen(number.toString(), unit));
}

function amount(fen: bigint | null): MoneyReading {
  return fen === null || fen < 0n ? { kind: 'UNREADABLE' } : { kind: 'AMOUNT', fen };
}

/**
 * Splits an amount by weights so that the parts add up to it exactly: each part is rounded down, what remains goes fen by fen
 * to the parts that lost most, the earlier first. Throws a RangeError without a positive weight or with a negative one.
 */
export function allocateFen(total: bigint, weights: readonly (string | number)[]): bigint[] {
  const shares = weights.map((weight) => readDecimal(weight) ?? new Exact(-1));
  const sum = shares.reduce((a, b) => a.plus(b), new Exact(0));
  if (shares.some((share) => share.lt(0)) || sum.eq(0)) throw new RangeError('Weights must be 0 or more, one of them above 0');
  const sign = total < 0n ? -1n : 1n;
  const products = shares.map((share) => share.times((total * sign).toString()));
  const losses = products.map((product) => product.mod(sum));
  const parts = products.map((product, index) => BigInt(product.minus(losses[index]!).div(sum).toFixed(0)));
  let rest = total * sign - parts.reduce((a, b) => a + b, 0n);
  const byLoss = losses.map((loss, index) => ({ index, loss })).sort((a, b) => b.loss.cmp(a.loss) || a.index - b.index);
  for (const { index } of byLoss) {
    if (rest === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    rest -= 1n;
  }
  return parts.map((part) => part * sign);
}
