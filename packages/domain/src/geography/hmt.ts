/**
 * Cities of Hong Kong, Macao and Taiwan with their districts. GB/T 2260 stops at 810000, 820000 and 710000; the codes below
 * those are the ones that Chinese map services use.
 */
export const hmtCities: readonly (readonly [code: string, name: string])[] = [
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
  ['710100', '台北市'],
  ['710200', '高雄市'],
  ['710300', '台南市'],
  ['710400', '台中市'],
  ['710500', '金门县'],
  ['710600', '南投县'],
  ['710700', '基隆市'],
  ['710800', '新竹市'],
  ['710900', '嘉义市'],
  ['711100', '新北市'],
  ['711200', '宜兰县'],
  ['711300', '新竹县'],
  ['711400', '桃园市'],
  ['711500', '苗栗县'],
  ['711700', '彰化县'],
  ['711900', '嘉义县'],
  ['712100', '云林县'],
  ['712400', '屏东县'],
  ['712500', '台东县'],
  ['712600', '花莲县'],
  ['712700', '澎湖县'],
  ['712800', '连江县'],
];

const hongKong = '中西区 湾仔区 东区 南区 油尖旺区 深水埗区 九龙城区 黄大仙区 观塘区 荃湾区 屯门区 元朗区 北区 大埔区 西贡区 沙田区 葵青区 离岛区';
const macao = '花地玛堂区 花王堂区 望德堂区 大堂区 风顺堂区 嘉模堂区 路凼填海区 圣方济各堂区';

export const hmtDistricts: readonly (readonly [code: string, name: string, cityCode: string])[] = [
  ...hongKong.split(' ').map((name, i) => [String(810001 + i), name, '810000'] as const),
  ...macao.split(' ').map((name, i) => [String(820001 + i), name, '820000'] as const),
];
