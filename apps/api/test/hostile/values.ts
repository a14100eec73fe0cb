import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';

/** A value that nobody should send, and whether it must be refused whatever the field. */
export interface Hostile {
  readonly name: string;
  readonly value: unknown;
  readonly refused?: true;
}

const v = (name: string, value: unknown, refused?: true): Hostile => ({ name, value, ...(refused && { refused }) });
const long = '长'.repeat(40_000);
export const unknownId = '019aa000-0000-7000-8000-00000000dead';

/** Of another JSON type than text. */
const notText = [v('a number', 5, true), v('true', true, true), v('an object', { a: 1 }, true), v('a list of lists', [['x']], true)];
const texts = [
  v('empty', ''), v('blank', ' \t\n '), v('zero width', '\u200b\u200d\ufeff'), v('40,000 characters', long, true), v('NUL', 'a\u0000b'), v('only NUL', '\u0000'), v('control characters', '\u0001\u0007\u001b[31m\u007f\u0085'),
  v('high surrogate', '\ud800'), v('low surrogate', 'x\udc00y'), v('right to left', '\u202egnp.exe'), v('non-character', '\uffff'), v('SQL', `'; DROP TABLE employee; --`), v('wildcards', '%_\\'), v('markup', '<script>alert(1)</script>'),
  v('formula', '=cmd|/c calc'), v('template', '${jndi:ldap://x}{{1}}'), v('emoji', '👨‍👩‍👧🏗️'), v('path', '../../etc/passwd'), v('words of objects', '__proto__'), v('null', null), ...notText,
];
const ids = [v('empty', ''), v('blank', '  '), v('no uuid', 'no-uuid', true), v('unknown', unknownId, true), v('unknown in capitals', unknownId.toUpperCase(), true), v('a uuid too long', `${unknownId}0`, true), v('NUL', `${unknownId.slice(0, 10)}\u0000`, true), v('surrogate', '\ud800'), v('40,000 characters', long, true), v('a number', 7, true), v('half a number', 1.5, true), v('true', true, true), v('an object', {}, true), v('null', null)];
const days = ['0000-00-00', '0000-01-01', '2023-02-29', '2024-13-01', '2024-2-3', '10000-01-01', '-0001-01-01', '+02024-01-01', 'today', 'infinity', '2024-01-01T00:00:00Z', '２０２４-01-01'].map((day) => v(day, day, true));
const dates = [...days, v('1900', '1900-01-01'), v('0001', '0001-01-01'), v('9999', '9999-12-31'), v('empty', ''), v('NUL', '2024-01-01\u0000'), v('40,000 characters', long, true), v('a number', 20240101, true), v('true', true, true), v('an object', {}, true), v('null', null)];
const amounts = ['NaN', 'Infinity', '-Infinity', '1e309', '1e5', '0x10', '１２', '--1', '.5', '5.', '1,000', '1 000', '¥5', '9'.repeat(400), '99999999999999999999', '-99999999999999999999', `0.${'1'.repeat(400)}`].map((text) => v(text.slice(0, 24), text, true));
const decimals = [...amounts, v('negative', '-1'), v('three places', '1.005'), v('zero', '0'), v('negative zero', '-0'), v('empty', ''), v('NUL', '1\u00002'), v('a JSON number', 12.5, true), v('true', true, true), v('an object', {}, true), v('null', null)];
const fen = [...amounts, v('negative', '-1', true), v('a fraction', '1.5', true), v('three places', '1.005', true), v('beyond a bigint', '9223372036854775808', true), v('zero', '0'), v('empty', ''), v('a JSON number', 12, true), v('an object', {}, true), v('null', null)];
const whole = [v('text', '1', true), v('a word', 'abc', true), v('half', 1.5, true), v('too large', 2147483648, true), v('too small', -2147483649, true), v('Infinity', Infinity, true), v('NaN', NaN, true), v('true', true, true), v('an object', {}, true), v('negative', -1), v('zero', 0), v('largest', 2147483647), v('smallest', -2147483648), v('null', null)];
const floats = [v('text', '1', true), v('Infinity', Infinity, true), v('NaN', NaN, true), v('huge', 1e308, true), v('just beyond', 180.0000001, true), v('negative', -181, true), v('true', true, true), v('an object', {}, true), v('tiny', 5e-324), v('null', null)];
const flags = [v('text', 'true', true), v('one', 1, true), v('an object', {}, true), v('null', null)];
const codes = [v('unknown', 'NOPE', true), v('empty', '', true), v('small letters', 'director', true), v('a word of objects', 'constructor', true), v('a number', 0, true), v('true', true, true), v('an object', {}, true), v('40,000 characters', long, true), v('NUL', 'DIRECTOR\u0000', true), v('null', null)];
const deep = (depth: number): unknown => (depth === 0 ? 1 : { a: deep(depth - 1) });
const widget = (over: object): object => ({ version: 1, pages: [{ id: 'home', name: '', widgets: [{ id: 'w', kind: 'note', settings: {}, lg: { x: 0, y: 0, w: 4, h: 4 }, ...over }] }] });
const documents = [
  v('a number', 5), v('a text', 'x'), v('true', true), v('a list', []), v('an empty object', {}), v('deep', deep(500)), v('wide', Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]))), v('long', { text: long.repeat(6) }), v('NUL', { a: 'x\u0000', 'k\u0000': 1 }),
  v('surrogate', { a: '\ud800', '\udfff': 'x' }), v('prototype', JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"x": 1}}}')), v('another version', { version: 99, pages: [] }), v('no pages', { version: 1, pages: 'x' }), v('null pages', { version: 1, pages: [null] }),
  v('NUL in a setting', widget({ settings: { text: 'a\u0000\ud800' } })), v('negative places', widget({ lg: { x: -1, y: -5, w: 0, h: -1 } })), v('huge places', widget({ lg: { x: 1e308, y: 1e20, w: 9e15, h: 9e15 } })), v('NaN places', widget({ lg: { x: NaN, y: Infinity, w: 1, h: 1 } })), v('text places', widget({ lg: { x: '0', y: '0', w: '4', h: '4' } })),
  v('unknown kind', widget({ kind: '<script>' })), v('long title', widget({ title: long })), v('null', null),
];
const byScalar: Readonly<Record<string, readonly Hostile[]>> = { String: texts, ID: ids, Date: dates, DateTime: dates, Decimal: decimals, Fen: fen, Int: whole, Float: floats, Boolean: flags, JSON: documents };

/** One input with one wrong place: where it is, and the value put there. */
export interface Attack {
  readonly path: readonly string[];
  readonly hostile: Hostile;
}

/** Every place of an input type, also in lists and objects within, with everything hostile to its type. */
export function attacksOn(type: GraphQLInputObjectType): Attack[] {
  return [...Object.values(type.getFields()).flatMap((field) => attacks(field.type, [field.name])), { path: ['noSuchField'], hostile: v('an unknown field', 'x', true) }];
}

function attacks(type: GraphQLInputType, path: readonly string[]): Attack[] {
  const put = (values: readonly Hostile[]): Attack[] => values.map((hostile) => ({ path, hostile: hostile.value === null && isNonNullType(type) ? v('null', null, true) : hostile }));
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    const item = inner.ofType as GraphQLInputType;
    return [...put([v('an empty list', []), v('a list of null', [null], true), v('a text', 'x', ...(isEnumType(getNamedType(item)) || isInputObjectType(getNamedType(item)) ? [true as const] : [])), v('a list of lists', [[['x']]], true), v('20,000 items', Array.from({ length: 20_000 }, () => 'x'), true), v('null', null)]), ...attacks(item, [...path, '0']).filter((a) => a.hostile.value !== null)];
  }
  if (isInputObjectType(inner))
    return [
      ...put([v('an empty object', {}), v('a text', 'x', true), v('a list', [1], true), v('null', null)]),
      { path: [...path, 'noSuchField'], hostile: v('an unknown field', 1, true) },
      ...Object.values(inner.getFields()).flatMap((field) => attacks(field.type, [...path, field.name])),
    ];
  if (isEnumType(inner)) return put(codes);
  const values = byScalar[(inner as { name: string }).name];
  if (!values) throw new Error(`Nothing hostile is known for ${(inner as { name: string }).name}: add values to test/hostile/values.ts.`);
  return put(values);
}

/** The input with the value put at the place; lists and objects on the way are made where the input has none. */
export function withValue(input: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const isIndex = /^\d+$/.test(key);
  const base = input ?? (isIndex ? [] : {});
  if (Array.isArray(base)) return Object.assign([...base], { [Number(key)]: withValue(base[Number(key)], rest, value) });
  return { ...(base as object), [key]: withValue((base as Record<string, unknown>)[key], rest, value) };
}
