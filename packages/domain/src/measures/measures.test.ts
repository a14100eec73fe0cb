import fc from 'fast-check';
import {
  addDays,
  allocateFen,
  areaUnitInHeader,
  band,
  bandKey,
  bandOfKey,
  bandsOf,
  baseBound,
  baseBounds,
  boundsAreValid,
  daysBetween,
  defaultBandSets,
  faultsOfBounds,
  shownBound,
  farMismatch,
  farOf,
  formatArea,
  formatCompact,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  fromFen,
  fromM2,
  isIsoDate,
  isoDate,
  isoToSerial,
  parseArea,
  parseDate,
  parseFar,
  parseMoney,
  quarterOf,
  serialToIso,
  toFen,
  toM2,
  today,
} from './index';

describe('areas', () => {
  const m2 = (text: string | number) => {
    const reading = parseArea(text);
    return reading.kind === 'AREA' ? reading.m2 : reading.kind;
  };

  it.each([
    [52618.47, '52618.47'],
    ['67519.8平米', '67519.80'],
    ['1,280.5', '1280.50'],
    ['８８３７２', '88372.00'],
    ['6.1万㎡', '61000.00'],
    ['8.1万平方米', '81000.00'],
    ['9.1万方', '91000.00'],
    ['3.2万', '32000.00'],
    ['3.2w', '32000.00'],
    ['3.2W平', '32000.00'],
    ['7.55公顷', '75500.00'],
    ['4.85 ha', '48500.00'],
    ['44亩', '29333.48'],
    ['0.015亩', '10.00'],
    ['约10万m²', '100000.00'],
    ['近10万平', '100000.00'],
    ['44亩左右', '29333.48'],
    ['待定', 'EMPTY'],
    ['—', 'EMPTY'],
    ['', 'EMPTY'],
    ['3-5万㎡', 'UNREADABLE'],
    ['以规划条件为准', 'UNREADABLE'],
    ['12,34', 'UNREADABLE'],
    ['-5', 'UNREADABLE'],
    [-5, 'UNREADABLE'],
    [Number.NaN, 'UNREADABLE'],
    ['1e9', 'UNREADABLE'],
    ['99999999999999', 'UNREADABLE'],
  ])('%s is %s', (text, expected) => expect(m2(text)).toBe(expected));

  it('tells approximate areas and the unit typed', () => {
    expect(parseArea('约3公顷')).toEqual({ kind: 'AREA', m2: '30000.00', unit: 'HECTARE', approximate: true });
    expect(parseArea('2万')).toEqual({ kind: 'AREA', m2: '20000.00', unit: 'WAN_M2', approximate: false });
    expect(parseArea('12', 'MU')).toEqual({ kind: 'AREA', m2: '8000.04', unit: 'MU', approximate: false });
  });

  it('rounds half up, exactly', () => {
    expect([toM2('1.005'), toM2('0.00335', 'MU'), toM2(1.005)]).toEqual(['1.01', '2.23', '1.01']);
    expect(toM2('-1')).toBeNull();
  });

  it('converts back what it took', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom('HECTARE' as const, 'WAN_M2' as const), (hundredths, unit) => {
        const area = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        return toM2(fromM2(area, unit, 6), unit) === area;
      }),
    );
    expect(() => fromM2('x', 'MU')).toThrow(RangeError);
  });

  it('finds the unit in a header', () => {
    expect(['土地面积\n（㎡）', '用地（亩）', '面积(公顷)', '面积（万㎡）', '面积', '备注（必填）'].map(areaUnitInHeader)).toEqual([
      'M2',
      'MU',
      'HECTARE',
      'WAN_M2',
      null,
      null,
    ]);
  });
});

describe('FAR', () => {
  it.each([
    [2, { kind: 'FAR', far: '2.00' }],
    ['≤2.5', { kind: 'FAR', far: '2.50' }],
    ['不大于 1.825', { kind: 'FAR', far: '1.83' }],
    ['３．０', { kind: 'FAR', far: '3.00' }],
    ['30', { kind: 'FAR', far: '30.00' }],
    [30.01, { kind: 'OUT_OF_RANGE' }],
    [0, { kind: 'OUT_OF_RANGE' }],
    ['0.001', { kind: 'OUT_OF_RANGE' }],
    [-1.2, { kind: 'OUT_OF_RANGE' }],
    ['-1.2', { kind: 'OUT_OF_RANGE' }],
    ['待定', { kind: 'EMPTY' }],
    ['1.0-2.0', { kind: 'UNREADABLE' }],
  ])('%s', (text, expected) => expect(parseFar(text)).toEqual(expected));

  it('allows a deviation of 5 % and no more', () => {
    expect(farMismatch('10000.00', '21000.00', '2.00')).toBe(false);
    expect(farMismatch('10000.00', '21000.01', '2.00')).toBe(true);
    expect(farMismatch('10000.00', '18999.99', '2.00')).toBe(true);
    expect(farMismatch(null, '18999.99', '2.00')).toBe(false);
  });

  it('divides floor by land', () => expect([farOf('286900', '102000'), farOf('1', '0'), farOf(null, '1')]).toEqual(['2.81', null, null]));
});

describe('money', () => {
  it('reads and writes fen exactly', () => {
    expect([toFen('47.9', 'WAN_YUAN'), toFen(0.29), toFen('1.005'), toFen('1.2', 'YI_YUAN'), toFen('x')]).toEqual([47900000n, 29n, 101n, 12000000000n, null]);
    expect(fromFen(222000000n, 'WAN_YUAN')).toBe('222');
    expect(fromFen('139883600000' + '00', 'YI_YUAN')).toBe('1398.836');
    expect(() => fromFen('1.5', 'YUAN')).toThrow(RangeError);
  });

  it.each([
    ['5,681', 5681000000n],
    ['120万', 120000000n],
    ['1.2亿元', 12000000000n],
    ['800元', 80000n],
    ['另议', null],
    ['-5', null],
  ])('%s in 万元', (text, fen) => expect(parseMoney(text, 'WAN_YUAN')).toEqual(fen === null ? { kind: 'UNREADABLE' } : { kind: 'AMOUNT', fen }));

  it('splits without losing a fen', () => {
    expect(allocateFen(100n, [1, 1, 1])).toEqual([34n, 33n, 33n]);
    expect(allocateFen(326000000n, [20, 30, 15, 25, 10])).toEqual([65200000n, 97800000n, 48900000n, 81500000n, 32600000n]);
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const parts = allocateFen(total, weights);
        return parts.reduce((a, b) => a + b, 0n) === total && parts.every((part, i) => weights[i] !== 0 || part === 0n);
      }),
    );
    expect(() => allocateFen(1n, [0])).toThrow(RangeError);
  });
});

describe('dates', () => {
  it.each([
    ['2024/3/5', 'DAY', '2024-03-05'],
    ['2024-03-05', 'DAY', '2024-03-05'],
    ['2024.3.5', 'DAY', '2024-03-05'],
    ['24.3.5', 'DAY', '2024-03-05'],
    ['2024年3月5日', 'DAY', '2024-03-05'],
    ['２０２０／１０／１２', 'DAY', '2020-10-12'],
    ['20240305', 'DAY', '2024-03-05'],
    ['88.3.4', 'DAY', '1988-03-04'],
    ['2024-03-05 00:00:00', 'DAY', '2024-03-05'],
    ['2024年3月', 'MONTH', '2024-03-01'],
    ['2024.11', 'MONTH', '2024-11-01'],
    ['2024-02-30', 'INVALID', undefined],
    ['2024年13月', 'INVALID', undefined],
    ['明年', 'INVALID', undefined],
    ['', 'EMPTY', undefined],
  ])('%s', (text, kind, iso) => expect(parseDate(text)).toEqual(iso === undefined ? { kind } : { kind, iso }));

  it('reads spreadsheet serials of both systems', () => {
    expect([serialToIso(45296), serialToIso(1), serialToIso(59), serialToIso(60), serialToIso(61), serialToIso(45296.75), serialToIso(43834, true), serialToIso(-1)]).toEqual([
      '2024-01-05',
      '1900-01-01',
      '1900-02-28',
      null,
      '1900-03-01',
      '2024-01-05',
      '2024-01-05',
      null,
    ]);
    expect(['1900-01-01', '1900-03-01', '2024-01-05'].map(isoToSerial)).toEqual([1, 61, 45296]);
  });

  it('counts days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-12-31', '2025-01-01')).toBe(1);
    expect([isIsoDate('2024-02-30'), isIsoDate('2024-2-3'), isoDate(2023, 2, 29), quarterOf('2024-04-01')]).toEqual([false, false, null, '2024Q2']);
    fc.assert(fc.property(fc.integer({ min: 61, max: 100000 }), (serial) => isoToSerial(serialToIso(serial) ?? '') === serial));
  });

  it('takes the day of the firm, not of the server', () => {
    expect(today(new Date('2024-03-04T16:30:00Z'))).toBe('2024-03-05');
    expect(today(new Date('2024-03-04T16:30:00Z'), 'UTC')).toBe('2024-03-04');
  });

  it('writes dates and birthdays without a year', () => {
    expect([formatDate('2024-03-05'), formatDate('2024-03-05', 'en'), formatDate('--10-01'), formatDate('--10-01', 'en')]).toEqual([
      '2024年3月5日',
      '5 Mar 2024',
      '10月1日',
      '1 Oct',
    ]);
  });
});

describe('formats', () => {
  it('groups numbers without losing digits', () => {
    expect([formatNumber('90601139.47'), formatNumber('12345678901234567890.125', 2), formatNumber(-1234), formatNumber('x')]).toEqual([
      '90,601,139.47',
      '12,345,678,901,234,567,890.13',
      '-1,234',
      'x',
    ]);
  });

  it('shortens', () => {
    expect([formatCompact(12345), formatCompact('345000000'), formatCompact(999), formatCompact('2019633000', 'en'), formatPercent('0.1234')]).toEqual([
      '1.23万',
      '3.45亿',
      '999',
      '2.02bn',
      '12.3%',
    ]);
  });

  it('writes areas and money', () => {
    expect([formatArea('90601139.47'), formatArea('320.5'), formatArea('90601139.47', { locale: 'en' }), formatArea('29333.48', { unit: 'MU' })]).toEqual([
      '9,060.11 万㎡',
      '320.5 ㎡',
      '90,601,139.47 m²',
      '44 亩',
    ]);
    expect([formatMoney(47900000n), formatMoney('201963300000'), formatMoney(5000), formatMoney(47900000n, { locale: 'en' }), formatMoney(-47900000n, { unit: 'YUAN' })]).toEqual([
      '47.9 万元',
      '20.2 亿元',
      '50 元',
      '¥479k',
      '-479,000 元',
    ]);
  });
});

describe('bands', () => {
  it('puts a bound into the band above it', () => {
    const labels = (values: readonly string[]) => values.map((value) => band(defaultBandSets.far, value)?.label.zh);
    expect(labels(['0.99', '1.00', '1.49', '1.5', '4.99', '5.00', '30'])).toEqual(['<1', '1–1.5', '1–1.5', '1.5–2', '3.5–5', '≥5', '≥5']);
    expect(band(defaultBandSets.landArea, '10000.00')?.label.zh).toBe('1–3 公顷');
    expect(band(defaultBandSets.landArea, '9999.99')?.label.zh).toBe('<1 公顷');
    expect(band(defaultBandSets.gfa, '500000')?.label.zh).toBe('≥50 万㎡');
    expect(band(defaultBandSets.fee, 299999999n)?.label.zh).toBe('100–300 万元');
    expect(band(defaultBandSets.fee, null)).toBeNull();
  });

  it('covers every value once, in base units', () => {
    for (const set of Object.values(defaultBandSets)) {
      const bands = bandsOf(set);
      expect(bands.map(({ to }) => to).slice(0, -1)).toEqual(bands.map(({ from }) => from).slice(1));
      expect(baseBounds(set)).toEqual(bands.slice(1).map(({ from }) => from));
    }
    expect(baseBounds(defaultBandSets.fee)[0]).toBe('50000000');
  });

  it('are named by their bounds, which say the same after the bands have changed', () => {
    for (const set of Object.values(defaultBandSets)) for (const one of bandsOf(set)) expect(bandOfKey(set.measure, bandKey(one))).toEqual({ from: one.from, to: one.to, label: one.label });
    expect(bandOfKey('landArea', '25000..')?.label).toEqual({ zh: '≥2.5 公顷', en: '≥2.5 ha' });
    expect(['..', '3', '-1..2', 'a..b', '1..1e9', 'NONE'].map((key) => bandOfKey('far', key))).toEqual([null, null, null, null, null, null]);
    expect([baseBound('fee', '0.5'), shownBound('gfa', '25000'), baseBound('fee', 'x')]).toEqual(['500000', '2.5', null]);
  });

  it('may have any ascending bounds that a value could have', () => {
    const whole = { far: ['1', '2.55'], landArea: ['666.67'], gfa: ['20000'], fee: ['1'] };
    expect(faultsOfBounds(whole)).toEqual([]);
    expect(faultsOfBounds({ far: [], landArea: ['1', '3', '3'], gfa: ['0', '1e3', '-2', '1.234'], fee: ['1.5'] })).toEqual([
      { code: 'REQUIRED', path: ['far'] },
      { code: 'BOUNDS_NOT_ASCENDING', path: ['landArea', '2'] },
      ...['0', '1', '2', '3'].map((at) => ({ code: 'NOT_A_NUMBER', path: ['gfa', at] })),
      { code: 'NOT_A_NUMBER', path: ['fee', '0'] },
    ]);
    expect(faultsOfBounds({ ...whole, fee: Array.from({ length: 13 }, (_, at) => `${at + 1}`) })).toEqual([{ code: 'TOO_MANY', path: ['fee'], params: { max: 12 } }]);
  });

  it('refuses bounds out of order', () => {
    expect([boundsAreValid(['2', '1']), boundsAreValid([]), boundsAreValid(['0']), boundsAreValid(['1', 'x']), boundsAreValid(['0.5', '1'])]).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(() => bandsOf({ ...defaultBandSets.far, bounds: ['2', '1'] })).toThrow(RangeError);
  });
});
