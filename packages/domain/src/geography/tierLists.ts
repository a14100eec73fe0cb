/**
 * City tier lists by year, as far as they are public knowledge. Source of every named list: the ranking of 337 (338) cities
 * that a Chinese business magazine's city research group publishes each spring.
 * - 2025: all five tiers as published.
 * - 2024: 新一线 and 二线 as published; 三线 is 2025's second and third tier less those two, which gives the 70 it must have;
 *   四线 and 五线 are 2025's.
 * - 2016: 一线 to 三线 as published; the others are 四线 when 2025 ranks them fourth or higher, else 五线.
 * A city in no list (仙桃, 济源) counts as 五线.
 */
export interface TierList {
  readonly year: number;
  /** Short city names by tier; a name is unique among cities. */
  readonly named: Readonly<Record<'T1' | 'T1N' | 'T2' | 'T3' | 'T4', readonly string[]>>;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const T1 = words('北京 上海 广州 深圳');

const list2025: TierList = {
  year: 2025,
  named: {
    T1,
    T1N: words('成都 杭州 重庆 武汉 苏州 西安 南京 长沙 郑州 天津 合肥 青岛 东莞 宁波 佛山'),
    T2: words(
      `济南 无锡 沈阳 昆明 福州 厦门 温州 石家庄 大连 哈尔滨 金华 泉州 南宁 长春 常州 南昌 南通 贵阳 嘉兴 徐州 惠州 太原 烟台
       临沂 保定 台州 绍兴 珠海 洛阳 潍坊`,
    ),
    T3: words(
      `乌鲁木齐 兰州 中山 盐城 海口 扬州 济宁 湖州 赣州 邯郸 南阳 唐山 芜湖 阜阳 廊坊 汕头 泰州 呼和浩特 镇江 江门 菏泽 连云港
       沧州 淄博 新乡 周口 襄阳 淮安 商丘 桂林 咸阳 上饶 银川 宿迁 漳州 遵义 滁州 绵阳 宜昌 威海 湛江 九江 邢台 揭阳 三亚 衡阳
       信阳 泰安 荆州 肇庆 蚌埠 安阳 安庆 德州 株洲 莆田 聊城 驻马店 岳阳 亳州 柳州 宜春 宿州 黄冈 六安 常德 宁德 茂名 马鞍山 衢州`,
    ),
    T4: words(
      `枣庄 宜宾 榆林 开封 邵阳 运城 清远 吉安 日照 许昌 包头 郴州 滨州 丽水 宣城 淮南 平顶山 东营 南充 秦皇岛 黄石 鞍山 晋中 曲靖
       孝感 抚州 宝鸡 渭南 舟山 德阳 衡水 吉林 西宁 龙岩 焦作 十堰 濮阳 潮州 大庆 湘潭 鄂尔多斯 泸州 长治 怀化 玉林 大同 梅州 南平
       黄山 临汾 赤峰 恩施 齐齐哈尔 张家口 阳江 达州 乐山 益阳 汕尾 大理 永州 红河 北海 河源 锦州 毕节 景德镇 晋城 凉山 韶关 三明
       黔东南 眉山 承德 铜陵 荆门 黔南 淮北 铜仁 咸宁 营口 娄底 汉中 玉溪 喀什 遂宁 拉萨 百色 天水 吕梁`,
    ),
  },
};

const t1n2024 = words('成都 杭州 重庆 苏州 武汉 西安 南京 长沙 天津 郑州 东莞 无锡 宁波 青岛 合肥');
const t22024 = words(
  `佛山 沈阳 昆明 济南 厦门 福州 温州 常州 大连 石家庄 南宁 哈尔滨 金华 南昌 长春 南通 泉州 贵阳 嘉兴 太原 惠州 徐州 绍兴 中山
   台州 烟台 珠海 保定 潍坊 兰州`,
);
const list2024: TierList = {
  year: 2024,
  named: {
    T1,
    T1N: t1n2024,
    T2: t22024,
    T3: [...list2025.named.T2, ...list2025.named.T3].filter((name) => !t1n2024.includes(name) && !t22024.includes(name)),
    T4: list2025.named.T4,
  },
};

const top2016 = {
  T1,
  T1N: words('成都 杭州 武汉 天津 南京 重庆 西安 长沙 青岛 沈阳 大连 厦门 苏州 宁波 无锡'),
  T2: words(
    `福州 合肥 郑州 温州 佛山 济南 东莞 昆明 太原 南昌 南宁 贵阳 海口 长春 泉州 洛阳 常州 珠海 金华 烟台 惠州 徐州 嘉兴 潍坊 南通
     扬州 汕头 哈尔滨 乌鲁木齐 石家庄`,
  ),
  T3: words(
    `兰州 桂林 三亚 绍兴 绵阳 泰州 银川 中山 保定 西宁 芜湖 赣州 宜昌 莆田 怀化 威海 邯郸 临沂 唐山 台州 漳州 湖州 包头 济宁 盐城
     鞍山 廊坊 衡阳 梅州 吉林 大庆 淮安 丽江 揭阳 荆州 榆林 南充 遵义 上饶 龙岩 衢州 赤峰 湛江 运城 宝鸡 岳阳 安阳 株洲 镇江 淄博
     郴州 南平 宜春 常德 柳州 咸阳 宜宾 泸州 蚌埠 邢台 舟山 抚顺 德阳 张家口 鄂尔多斯 齐齐哈尔 连云港 呼伦贝尔 呼和浩特 秦皇岛`,
  ),
};
const named2016 = new Set(Object.values(top2016).flat());
const list2016: TierList = {
  year: 2016,
  named: { ...top2016, T4: [...list2025.named.T3, ...list2025.named.T4, ...list2025.named.T2].filter((name) => !named2016.has(name)) },
};

/** The lists shipped, oldest first. */
export const tierLists: readonly TierList[] = [list2016, list2024, list2025];
