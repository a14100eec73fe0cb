import fc from 'fast-check';
import { customFieldType } from '../catalogues/index';
import type { CustomFieldType } from '../catalogues/index';
import { fieldHeader, givenOf, largestNumber, parseCustomText, plainText, readCustomValue, readDefinition, sameValue, valueText } from './index';
import type { CustomField, CustomValue, GivenValue, Standing } from './index';

const field = (type: CustomFieldType, more: Partial<CustomField> = {}): CustomField => ({
  id: 'f',
  type,
  name: '绿建星级',
  nameEn: null,
  unit: null,
  decimals: 0,
  isRequired: false,
  choices: [
    { key: 'C1', name: '一星', nameEn: 'One star', isRetired: false },
    { key: 'C2', name: '二星', nameEn: null, isRetired: false },
    { key: 'C3', name: '无', nameEn: 'None', isRetired: true },
  ],
  ...more,
});

describe('a given value', () => {
  it.each<[string, CustomFieldType, GivenValue, Partial<CustomField>, unknown]>([
    ['text is trimmed and stands on one line', 'TEXT', { text: '  超低\n能耗​ ' }, {}, { value: '超低 能耗' }],
    ['long text keeps its lines', 'LONG_TEXT', { text: 'a\r\nb\u0007' }, {}, { value: 'a\nb' }],
    ['text of nothing that shows is none', 'TEXT', { text: ' ​﻿' }, {}, { value: null }],
    ['text too long', 'TEXT', { text: 'x'.repeat(201) }, {}, { problem: { code: 'TOO_LONG', max: 200 } }],
    ['numbers are exact and without spare zeros', 'NUMBER', { number: '0065.50' }, { decimals: 2 }, { value: '65.5' }],
    ['negative nothing is nothing', 'NUMBER', { number: '-0.0' }, {}, { value: '0' }],
    ['more places than the field has', 'NUMBER', { number: '1.25' }, { decimals: 1 }, { problem: { code: 'TOO_MANY_DECIMALS', max: 1 } }],
    ['beyond what a spreadsheet keeps', 'NUMBER', { number: '10000000000000' }, { decimals: 2 }, { problem: { code: 'OUT_OF_RANGE', min: '-9999999999999.99', max: '9999999999999.99' } }],
    ['not a number', 'NUMBER', { number: '1e5' }, {}, { problem: { code: 'NOT_A_NUMBER' } }],
    ['a day', 'DATE', { day: '2026-02-28' }, {}, { value: '2026-02-28' }],
    ['no such day', 'DATE', { day: '2026-02-29' }, {}, { problem: { code: 'NOT_A_DATE' } }],
    ['the first day', 'DATE', { day: '1900-01-01' }, {}, { value: '1900-01-01' }],
    ['past the last day', 'DATE', { day: '2101-01-01' }, {}, { problem: { code: 'OUT_OF_RANGE', min: '1900-01-01', max: '2100-12-31' } }],
    ['no is an answer', 'YES_NO', { flag: false }, { isRequired: true }, { value: false }],
    ['one choice', 'CHOICE', { choices: ['C2'] }, {}, { value: 'C2' }],
    ['two where one is asked for', 'CHOICE', { choices: ['C1', 'C2'] }, {}, { problem: { code: 'TOO_MANY', max: 1 } }],
    ['choices in the order of the field, each once', 'CHOICES', { choices: ['C2', 'C1', 'C2'] }, {}, { value: ['C1', 'C2'] }],
    ['an unknown choice', 'CHOICES', { choices: ['C9'] }, {}, { problem: { code: 'NOT_A_CODE' } }],
    ['a retired choice', 'CHOICE', { choices: ['C3'] }, {}, { problem: { code: 'NOT_A_CODE' } }],
    ['the member of another type', 'DATE', { text: '2026-01-01' }, {}, { problem: { code: 'WRONG_TYPE' } }],
    ['nothing where something is required', 'TEXT', { text: '' }, { isRequired: true }, { problem: { code: 'REQUIRED' } }],
    ['nothing', 'CHOICES', {}, {}, { value: null }],
  ])('%s', (_, type, given, more, expected) => expect(readCustomValue(field(type, more), given)).toEqual(expected));

  it('that was stored before is taken whatever the field asks now', () => {
    expect(readCustomValue(field('CHOICE'), { choices: ['C3'] }, 'C3')).toEqual({ value: 'C3' });
    expect(readCustomValue(field('NUMBER'), { number: '1.25' }, '1.25')).toEqual({ value: '1.25' });
    expect(readCustomValue(field('CHOICES'), { choices: ['C1', 'C3'] }, ['C3'])).toEqual({ value: ['C1', 'C3'] });
  });
});

const anyField = fc.record({ type: fc.constantFrom(...customFieldType.codes), decimals: fc.integer({ min: 0, max: 6 }), isRequired: fc.boolean(), unit: fc.constantFrom(null, '%', '元/㎡', 'm') }).map(({ type, ...more }) => field(type, more));
const anyGiven = fc.record(
  { text: fc.option(fc.string({ unit: 'binary' })), number: fc.option(fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String))), day: fc.option(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)))), flag: fc.option(fc.boolean()), choices: fc.option(fc.array(fc.constantFrom('C1', 'C2', 'C3', 'C4', '__proto__'))) },
  { requiredKeys: [] },
);
/** A field with a value that it takes. */
const kept: fc.Arbitrary<{ f: CustomField; value: CustomValue }> = anyField.chain((f) => {
  const values: Record<CustomFieldType, fc.Arbitrary<CustomValue>> = {
    TEXT: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((t) => plainText(t, false)).filter((t) => t !== ''),
    LONG_TEXT: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((t) => plainText(t, true)).filter((t) => t !== ''),
    NUMBER: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }).map((n) => decimalOf(n, f.decimals)),
    DATE: fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
    YES_NO: fc.boolean(),
    CHOICE: fc.constantFrom('C1', 'C2'),
    CHOICES: fc.subarray(['C1', 'C2'], { minLength: 1 }),
  };
  return values[f.type].map((value) => ({ f, value }));
});

function decimalOf(n: bigint, decimals: number): string {
  const digits = (n < 0n ? -n : n).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
  return n < 0n && text !== '0' ? `-${text}` : text;
}

describe('properties', () => {
  it('reading is total, and what was read is read again as itself', () => {
    fc.assert(
      fc.property(anyField, anyGiven, (f, given) => {
        const reading = readCustomValue(f, given);
        if (!('value' in reading)) return;
        if (reading.value !== null) expect(readCustomValue(f, givenOf(f, reading.value))).toEqual(reading);
        else expect(f.isRequired).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('a kept value written into a cell and read back is the same value, in either language', () => {
    fc.assert(
      fc.property(kept, fc.constantFrom('zh' as const, 'en' as const), ({ f, value }, locale) => {
        const back = parseCustomText(f, valueText(f, value, locale));
        expect('value' in back && sameValue(back.value, value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('parsing never throws', () => {
    fc.assert(fc.property(anyField, fc.string({ unit: 'binary' }), (f, text) => void parseCustomText(f, text)), { numRuns: 2000 });
  });
});

it.each<[CustomFieldType, string, Partial<CustomField>, unknown]>([
  ['NUMBER', '1,280.5', { decimals: 1 }, { value: '1280.5' }],
  ['NUMBER', '６５ %', { unit: '%' }, { value: '65' }],
  ['NUMBER', '约65', { unit: '%' }, { problem: { code: 'NOT_A_NUMBER' } }],
  ['NUMBER', '待定', {}, { value: null }],
  ['DATE', '2026年3月', {}, { value: '2026-03-01' }],
  ['DATE', '2026/2/30', {}, { problem: { code: 'NOT_A_DATE' } }],
  ['YES_NO', '有', {}, { value: true }],
  ['YES_NO', '无', {}, { value: false }],
  ['YES_NO', '也许', {}, { problem: { code: 'NOT_A_CODE' } }],
  ['CHOICE', 'one star', {}, { value: 'C1' }],
  ['CHOICE', '三星', {}, { problem: { code: 'NOT_A_CODE' } }],
  ['CHOICE', '无', {}, { value: 'C3' }],
  ['CHOICE', '—', {}, { value: null }],
  ['CHOICES', '二星，一星', {}, { value: ['C1', 'C2'] }],
])('the cell of a %s field that says %s', (type, text, more, expected) => expect(parseCustomText(field(type, more), text)).toEqual(expected));

it('a header names the unit; the largest number has fifteen digits', () => {
  expect(fieldHeader(field('NUMBER', { name: '装配率', unit: '%' }), 'zh')).toBe('装配率（%）');
  expect(fieldHeader(field('NUMBER', { name: '装配率', nameEn: 'Prefab rate', unit: '%' }), 'en')).toBe('Prefab rate (%)');
  expect([largestNumber(0), largestNumber(6)]).toEqual(['999999999999999', '999999999.999999']);
});

describe('a definition', () => {
  const standing: Standing = { type: 'CHOICE', isUsed: true, keysGiven: 3, choices: [{ key: 'C1', isUsed: true }, { key: 'C3', isUsed: false }] };
  const problems = (given: Partial<Parameters<typeof readDefinition>[0]>, before: Standing | null = null) => readDefinition({ type: 'CHOICE', name: '星级', choices: [{ name: '一星' }], ...given }, before).problems;

  it('keeps what its type has a use for, and gives keys that no choice had', () => {
    expect(readDefinition({ type: 'TEXT', name: ' 报建 阶段 ', unit: 'm', decimals: 3, choices: [{ name: 'x' }] }, null)).toEqual({ problems: [], definition: { keysGiven: 0, type: 'TEXT', name: '报建 阶段', nameEn: null, help: null, group: null, unit: null, decimals: 0, isRequired: false, choices: [] } });
    const { definition } = readDefinition({ type: 'CHOICE', name: '星级', choices: [{ name: '三星' }, { key: 'C1', name: '一星级', isRetired: true }] }, standing);
    expect(definition.keysGiven).toBe(4);
    expect(definition.choices).toEqual([{ key: 'C4', name: '三星', nameEn: null, isRetired: false }, { key: 'C1', name: '一星级', nameEn: null, isRetired: true }]);
  });

  it.each<[string, Partial<Parameters<typeof readDefinition>[0]>, Standing | null, unknown[]]>([
    ['without a name', { name: ' ' }, null, [{ code: 'REQUIRED', path: ['name'] }]],
    ['of another type once it is used', { type: 'TEXT' }, standing, [{ code: 'FIELD_IN_USE', path: ['type'] }]],
    ['of another type while it is not', { type: 'TEXT' }, { ...standing, isUsed: false, choices: [] }, []],
    ['that drops a choice in use', { choices: [{ key: 'C3', name: '三星' }] }, standing, [{ code: 'CHOICE_IN_USE', path: ['choices'] }]],
    ['with a key that was never given', { choices: [{ key: 'C2', name: '二星' }] }, { ...standing, choices: [] }, [{ code: 'NOT_A_CODE', path: ['choices', '0', 'key'] }]],
    ['without choices', { choices: [] }, null, [{ code: 'REQUIRED', path: ['choices'] }]],
    ['with retired choices alone', { choices: [{ name: '一星', isRetired: true }] }, null, [{ code: 'REQUIRED', path: ['choices'] }]],
    ['with a name twice, in whatever width and language', { choices: [{ name: 'A' }, { name: 'Ｂ', nameEn: 'ａ' }] }, null, [{ code: 'DUPLICATE_NAME', path: ['choices', '1', 'nameEn'] }]],
    ['with a comma in a choice', { choices: [{ name: '一星，二星' }] }, null, [{ code: 'CHOICE_NAME', path: ['choices', '0', 'name'] }]],
    ['with too many places', { type: 'NUMBER', decimals: 7 }, null, [{ code: 'OUT_OF_RANGE', path: ['decimals'], params: { min: 0, max: 6 } }]],
    ['with too many choices', { choices: Array.from({ length: 101 }, (_, n) => ({ name: String(n) })) }, null, [{ code: 'TOO_MANY', path: ['choices'], params: { max: 100 } }]],
  ])('%s', (_, given, before, expected) => expect(problems(given, before)).toEqual(expected));
});
