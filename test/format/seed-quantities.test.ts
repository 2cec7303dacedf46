import { describe, expect, it } from 'vitest';
import type { Change, Quantity } from '../../src/data/types';
import { en } from '../../src/format/en';
import type { Locale } from '../../src/format/locale';
import { changeText, quantityText } from '../../src/format/quantity';
import { zhCn } from '../../src/format/zh-cn';
import collection from '../facts.json';

interface Statement {
  readonly id: string;
  readonly kind: string;
  readonly value?: Quantity;
  readonly stated?: Quantity;
}
const facts = collection.facts as unknown as readonly Statement[];

/** Every figure of the five seed texts, as this library prints it in Chinese and in English. */
const PRINTED: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '000-01': ['230万人', '2.3 million people'],
  '000-03': ['157.7亿元', '15.77 billion yuan'],
  '000-04': ['同比增长43.7%', 'up 43.7% year on year'],
  '000-05': ['85%', '85%'],
  '000-06': ['超100亿元', 'over 10 billion yuan'],
  '000-07': ['200亿元', '20 billion yuan'],
  '000-11': ['不超过1次', 'at most 1 occasion'],
  '001-02': ['12条产业链', '12 chains'],
  '001-03': ['57个项目', '57 projects'],
  '001-04': ['169.1亿元', '16.91 billion yuan'],
  '001-05': ['同比增长3%', 'up 3% year on year'],
  '001-06': ['62.6亿元', '6.26 billion yuan'],
  '001-08': ['3,377万美元', '33.77 million US dollars'],
  '001-09': ['2.62亿美元', '262 million US dollars'],
  '001-13': ['3项', '3 items'],
  '001-14': ['19个项目', '19 projects'],
  '001-15': ['116.3亿元', '11.63 billion yuan'],
  '001-16': ['5项', '5 items'],
  '001-17': ['49个项目', '49 projects'],
  '001-18': ['613.47亿元', '61.347 billion yuan'],
  '001-19': ['23个项目', '23 projects'],
  '001-20': ['17个项目', '17 projects'],
  '001-21': ['46.9%', '46.9%'],
  '001-22': ['34.7%', '34.7%'],
  '001-23': ['189个项目', '189 projects'],
  '001-24': ['约5项', 'about 5 items'],
  '002-01': ['超1,000亿元', 'over 100 billion yuan'],
  '002-02': ['同比增长3.4%', 'up 3.4% year on year'],
  '002-03': ['343亿元', '34.3 billion yuan'],
  '002-04': ['同比增长98.2%', 'up 98.2% year on year'],
  '002-05': ['950万人', '9.5 million people'],
  '002-06': ['170个国家和地区', '170 countries and regions'],
  '002-08': ['50项', '50 items'],
  '002-09': ['30项', '30 items'],
  '002-12': ['5项', '5 items'],
  '002-13': ['2处', '2 places'],
  '003-01': ['5项', '5 items'],
  '003-02': ['5项', '5 items'],
  '003-03': ['3处', '3 places'],
  '003-04': ['4项', '4 items'],
  '003-05': ['5项', '5 items'],
  '004-01': ['约5,500年', 'about 5,500 years'],
  '004-02': ['约5年', 'about 5 years'],
  '004-03': ['7个国家和地区', '7 countries and regions'],
  '004-04': ['17对', '17 pairs'],
  '004-05': ['69对', '69 pairs'],
  '004-06': ['27个国家和地区', '27 countries and regions'],
  '004-07': ['114个国家和地区', '114 countries and regions'],
  '004-08': ['40项', '40 items'],
  '004-09': ['8项', '8 items'],
  '004-10': ['超11亿吨', 'over 1.1 billion tonnes'],
  '004-11': ['1,143列', '1,143 trains'],
  '004-14': ['8处', '8 places'],
  '004-15': ['63条航线', '63 routes'],
  '004-16': ['超30所', 'over 30 institutions'],
  '004-17': ['23,000人', '23,000 people'],
  '004-19': ['57人', '57 people'],
  '004-20': ['167所', '167 institutions'],
  '004-21': ['25项', '25 items'],
};

function print(fact: Statement, locale: Locale): string | undefined {
  if (fact.kind === 'change') return changeText(fact as unknown as Change, locale, { basis: true });
  const quantity = fact.value ?? fact.stated;
  return quantity && quantityText(quantity, locale);
}

describe('the figures of the seed texts', () => {
  it('has an expectation for each of the 75 facts that holds a figure, and for no other', () => {
    expect(facts.length).toBe(75);
    expect(facts.filter((fact) => print(fact, en) !== undefined).map(({ id }) => id)).toEqual(Object.keys(PRINTED));
  });

  it.each(Object.entries(PRINTED))('prints %s in both languages', (id, expected) => {
    const fact = facts.find((one) => one.id === id);
    expect(fact && [print(fact, zhCn), print(fact, en)]).toEqual(expected);
  });
});
