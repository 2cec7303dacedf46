import { expect, it } from 'vitest';
import { readCsv } from '../../src/data/read-csv';
import type { Change, Quantity } from '../../src/data/types';

/** `area indicator value unit: rate unit against` of each row as one text; then the issues. */
function told(...lines: string[]) {
  const { data, issues } = readCsv(`${lines.join('\n')}\n`);
  const rows = data.rows!.map((row) => {
    const value = row.value as Quantity | undefined;
    const growth = row.growth as Change | undefined;
    const { digits, unit } = (growth && 'value' in growth && (growth.value as Quantity)) || {};
    const level = value ? `${value.digits} ${value.unit}` : 'no level';
    const name = [row.area, row.indicator].filter((one) => one !== undefined).join(' ');
    return `${name} ${level}${growth ? `: ${digits} ${unit} ${growth.against}` : ''}`;
  });
  return [rows, issues.map(({ code, path, read }) => [code, ...path, read].join(' '))];
}

it('gives growth of yuan to the figure in yuan and growth of dollars to that in dollars', () => {
  const title = '2023年河南省外贸';
  expect(
    told(title, '指标,人民币（亿元）,美元（亿美元）,人民币增长（%）,美元增长（%）', '进出口,8107.9,1154.0,-3.9,-8.5'),
  ).toEqual([
    [
      'trade-total 8107.9 CNY: -3.9 PCT same-period-last-year',
      'trade-total 1154.0 USD: -8.5 PCT same-period-last-year',
    ],
    [],
  ]);
  expect(
    told(
      title,
      '城市,进出口（亿美元）,进出口（亿元）,美元增长（%）,人民币增长（%）',
      '郑州,1154.0,8107.9,-8.5,-3.9',
    )[0],
  ).toEqual([
    '郑州 trade-total 1154.0 USD: -8.5 PCT same-period-last-year',
    '郑州 trade-total 8107.9 CNY: -3.9 PCT same-period-last-year',
  ]);
});

it('tells what moved of a figure in per cent in points, unless its head says per cent', () => {
  expect(told('月份,制造业PMI（%）,比上月增减', '2024年3月,50.8,1.7')[0]).toEqual([
    '制造业PMI 50.8 PCT: 1.7 PP previous-period',
  ]);
  expect(told('指标,单位,2023年,比上年增减', '城镇化率,%,66.2,0.94', '出口,亿元,100,2')[0]).toEqual([
    '城镇化率 66.2 PCT: 0.94 PP same-period-last-year',
    'trade-exports 100 CNY: 2 PCT same-period-last-year',
  ]);
  expect(told('Year,Unemployment rate (%),Change', '2023,5.2,0.3')[0]).toEqual([
    'Unemployment rate 5.2 PCT: 0.3 PP same-period-last-year',
  ]);
  expect(told('Year,Unemployment rate (%),Change (%)', '2023,5.2,0.3')[0]).toEqual([
    'Unemployment rate 5.2 PCT: 0.3 PCT same-period-last-year',
  ]);
});

it('reads rates below a title of rates as rates, whatever their heads name, but no shares', () => {
  expect(told('2023年各市进出口增速', '单位：%', '城市,进出口,出口', '郑州,1.2,-3.4')).toEqual([
    [
      '郑州 trade-total no level: 1.2 PCT same-period-last-year',
      '郑州 trade-exports no level: -3.4 PCT same-period-last-year',
    ],
    [],
  ]);
  expect(told('2024年4月份价格环比涨幅（%）', '地区,鲜菜,猪肉', '郑州,-3.7,0.2')[0]).toEqual([
    '郑州 鲜菜 no level: -3.7 PCT previous-period',
    '郑州 猪肉 no level: 0.2 PCT previous-period',
  ]);
  expect(told('2024年1-4月各市主要指标增速（%）', '城市,社会消费品零售总额,失业率', '郑州,5.2,4.9')).toEqual([
    ['郑州 社会消费品零售总额 no level: 5.2 PCT same-period-last-year'],
    ['V04 rows 0 失业率 4.9'],
  ]);
  expect(told('2023年进出口及增速（%）', '城市,进出口（亿元）,增速', '郑州,1.2,-3.4')[0]).toEqual([
    '郑州 trade-total 1.2 CNY: -3.4 PCT same-period-last-year',
  ]);
});

it('reads rows of items below a title of rates as rates on the base that the title names', () => {
  expect(
    told('2023年居民消费价格比上年涨跌幅度', '单位：%', '指标,全国,城市', '居民消费价格,0.2,0.3', '衣着,1.0,1.1'),
  ).toEqual([
    [
      '居民消费价格全国 no level: 0.2 PCT same-period-last-year',
      '居民消费价格城市 no level: 0.3 PCT same-period-last-year',
      '衣着全国 no level: 1.0 PCT same-period-last-year',
      '衣着城市 no level: 1.1 PCT same-period-last-year',
    ],
    [],
  ]);
  expect(told('环比涨跌幅（%）', '项目,2024年4月', '食品,-1.0', '居住,-0.1')).toEqual([
    ['食品 no level: -1.0 PCT previous-period', '居住 no level: -0.1 PCT previous-period'],
    [],
  ]);
  // What has a unit of its own is none, nor is a share; what says itself that it is a rate keeps its name.
  expect(
    told('2024年1—4月主要指标增速（%）', '指标,全省', '外资,5.2', '产值（亿元）,7', '投资增速,5.1', '失业率,4.9'),
  ).toEqual([
    ['外资 no level: 5.2 PCT same-period-last-year', '产值 7 CNY', '投资增速 5.1 PCT'],
    ['V04 rows 3 全省 4.9'],
  ]);
});
