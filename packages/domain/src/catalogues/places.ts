import { defineCatalogue, type CodeOf } from './catalogue';

/** City tiers; which city has which tier comes from the yearly lists. HMT and OVS are outside the ranking. */
export const cityTier = defineCatalogue('cityTier', [
  ['T1', '一线', 'Tier 1'],
  ['T1N', '新一线', 'New Tier 1'],
  ['T2', '二线', 'Tier 2'],
  ['T3', '三线', 'Tier 3'],
  ['T4', '四线', 'Tier 4'],
  ['T5', '五线', 'Tier 5'],
  ['HMT', '港澳台', 'Hong Kong, Macao & Taiwan'],
  ['OVS', '境外', 'Overseas'],
]);
export type CityTier = CodeOf<typeof cityTier>;

/** The standard seven regions, then the two outside them. */
export const region = defineCatalogue('region', [
  ['NORTH', '华北', 'North China'],
  ['NORTHEAST', '东北', 'Northeast China'],
  ['EAST', '华东', 'East China'],
  ['CENTRAL', '华中', 'Central China'],
  ['SOUTH', '华南', 'South China'],
  ['SOUTHWEST', '西南', 'Southwest China'],
  ['NORTHWEST', '西北', 'Northwest China'],
  ['HMT', '港澳台', 'Hong Kong, Macao & Taiwan'],
  ['OVERSEAS', '境外', 'Overseas'],
]);
export type Region = CodeOf<typeof region>;

/** Units in which an area may be typed; areas are stored in m2. */
export const landUnit = defineCatalogue('landUnit', [
  ['M2', '㎡', 'm²'],
  ['HECTARE', '公顷', 'ha'],
  ['MU', '亩', 'mu'],
  ['WAN_M2', '万㎡', '10,000 m²'],
]);
export type LandUnit = CodeOf<typeof landUnit>;
