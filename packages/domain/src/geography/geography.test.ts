import fc from 'fast-check';
import {
  cities,
  citiesOf,
  cityOf,
  districts,
  districtsOf,
  findPlace,
  provinces,
  readPlace,
  regionOf,
  simpleTier,
  tierLists,
  tierOf,
  tierYear,
  tiersIn,
} from './index';

const place = (text: string) => {
  const found = findPlace(text);
  return found && [found.city.shortName, found.district?.name ?? null];
};

describe('divisions', () => {
  it('holds every province, city and district once, each with its parent', () => {
    expect(provinces).toHaveLength(34);
    expect(new Set(cities.map((city) => city.code)).size).toBe(cities.length);
    // 333 prefecture-level divisions and 4 municipalities of the 2024 edition.
    expect(cities.filter((city) => city.kind === 'PREFECTURE')).toHaveLength(333);
    expect(cities.filter((city) => city.kind === 'MUNICIPALITY').map((city) => city.shortName)).toEqual(['北京', '天津', '上海', '重庆']);
    expect(districts.filter((district) => !cityOf(district.cityCode))).toEqual([]);
    expect(districts.length).toBeGreaterThan(2800);
    expect(districtsOf('500100').map((district) => district.name)).toContain('忠县');
    expect(citiesOf('420000').map((city) => city.shortName)).toEqual(expect.arrayContaining(['武汉', '恩施', '仙桃', '神农架']));
  });

  it('shortens names without leaving a kind or a people behind', () => {
    const names = Object.fromEntries(cities.map((city) => [city.name, city.shortName]));
    expect(names).toMatchObject({
      恩施土家族苗族自治州: '恩施',
      巴音郭楞蒙古自治州: '巴音郭楞',
      克孜勒苏柯尔克孜自治州: '克孜勒苏',
      西双版纳傣族自治州: '西双版纳',
      海西蒙古族藏族自治州: '海西',
      锡林郭勒盟: '锡林郭勒',
      阿里地区: '阿里',
      香港特别行政区: '香港',
    });
    expect(provinces.map((province) => province.shortName)).toEqual(expect.arrayContaining(['内蒙古', '广西', '宁夏', '新疆', '西藏', '香港']));
  });

  it('gives each province its region', () => {
    const expected = {
      110000: 'NORTH',
      210000: 'NORTHEAST',
      350000: 'EAST',
      360000: 'EAST',
      420000: 'CENTRAL',
      450000: 'SOUTH',
      540000: 'SOUTHWEST',
      650000: 'NORTHWEST',
      710000: 'HMT',
      '': 'OVERSEAS',
    };
    expect(Object.fromEntries(Object.keys(expected).map((code) => [code, regionOf(code)]))).toEqual(expected);
  });
});

describe('findPlace', () => {
  it.each([
    ['上海', '上海', null],
    ['上海市', '上海', null],
    ['江苏省无锡市', '无锡', null],
    ['四川成都', '成都', null],
    ['上海嘉定', '上海', '嘉定区'],
    ['天津滨海', '天津', '滨海新区'],
    ['沈阳浑南', '沈阳', '浑南区'],
    ['昆明市呈贡区', '昆明', '呈贡区'],
    ['昆山', '苏州', '昆山市'],
    ['苏州昆山市', '苏州', '昆山市'],
    ['江苏省苏州市昆山市', '苏州', '昆山市'],
    ['乐清市', '温州', '乐清市'],
    ['　北京 市 ', '北京', null],
    ['浙江·杭州', '杭州', null],
    ['仙桃', '仙桃', null],
    ['河南省济源市', '济源', null],
    ['香港', '香港', null],
    ['台湾省台北市', '台北', null],
    ['广西壮族自治区柳州市', '柳州', null],
    ['内蒙古呼和浩特', '呼和浩特', null],
    ['重庆忠县', '重庆', '忠县'],
    // A city before a district of the same name; a province name that is also a city's.
    ['朝阳', '朝阳', null],
    ['北京朝阳', '北京', '朝阳区'],
    ['吉林', '吉林', null],
    ['吉林长春', '长春', null],
    ['吉林省吉林市', '吉林', null],
    ['恩施', '恩施', null],
    ['恩施市', '恩施', '恩施市'],
    ['海南三亚', '三亚', null],
    ['鼓楼区', null, null],
  ])('%s', (text, city, district) => {
    expect(place(text)).toEqual(city === null ? null : [city, district]);
  });

  it.each(['待定', '长三角某市', '金边', '江苏', '', '市', '鹰国', '南京昆山'])('does not know %s', (text) => {
    expect(readPlace(text).kind).toBe('UNKNOWN');
  });

  it('names the cities among which it cannot choose', () => {
    const reading = readPlace('鼓楼区');
    const names = reading.kind === 'AMBIGUOUS' ? reading.candidates.map((city) => city.shortName) : [];
    expect(names.sort()).toEqual(['南京', '开封', '徐州', '福州'].sort());
  });

  it('finds every city by its name, its short name and behind its province', () => {
    for (const city of cities) {
      const province = provinces.find((candidate) => candidate.code === city.provinceCode);
      expect([city.name, findPlace(city.name)?.city.code]).toEqual([city.name, city.code]);
      if (province && province.code !== city.code) expect(findPlace(province.name + city.name)?.city.code).toBe(city.code);
    }
  });

  it('finds every district behind its city', () => {
    const wrong = districts.filter((district) => {
      const city = cityOf(district.cityCode);
      return !city || findPlace(city.name + district.name)?.district?.code !== district.code;
    });
    expect(wrong).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => ['PLACE', 'UNKNOWN', 'AMBIGUOUS'].includes(readPlace(text).kind)));
  });
});

describe('city tiers', () => {
  it('has lists whose names are all cities, each named once, with the published sizes', () => {
    for (const { year, named } of tierLists) {
      const names = Object.values(named).flat();
      expect(names.filter((name) => cities.filter((city) => city.shortName === name && city.region !== 'HMT').length !== 1)).toEqual([]);
      expect([year, new Set(names).size]).toEqual([year, names.length]);
      expect([year, named.T1.length, named.T1N.length, named.T2.length, named.T3.length]).toEqual([year, 4, 15, 30, 70]);
    }
    expect(tierLists.find(({ year }) => year === 2025)?.named.T4).toHaveLength(90);
  });

  it('uses the newest list not later than the year', () => {
    expect([2010, 2016, 2023, 2024, 2025, 2030].map((year) => tierYear(year))).toEqual([2016, 2016, 2016, 2024, 2025, 2025]);
    const wuxi = cities.find((city) => city.shortName === '无锡')?.code;
    const hefei = cities.find((city) => city.shortName === '合肥')?.code;
    expect([2016, 2024, 2026].map((year) => tierOf(wuxi, year))).toEqual(['T1N', 'T1N', 'T2']);
    expect([2016, 2024, 2026].map((year) => tierOf(hefei, year))).toEqual(['T2', 'T1N', 'T1N']);
  });

  it('keeps places outside the ranking apart', () => {
    expect([tierOf('810000', 2024), tierOf(null, 2024), tierOf('999999', 2024), tierOf('429004', 2024)]).toEqual(['HMT', 'OVS', 'OVS', 'T5']);
    expect((['T1', 'T1N', 'T2', 'T3', 'T5', 'HMT', 'OVS'] as const).map(simpleTier)).toEqual(['T1', 'T2', 'T2', 'T3', 'T3', 'HMT', 'OVS']);
    expect(tiersIn(2025).filter(({ tier }) => tier === 'T1').map(({ shortName }) => shortName)).toEqual(['北京', '上海', '广州', '深圳']);
  });
});
