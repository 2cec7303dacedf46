import type { FigureData } from './input';
import type { Issue } from './issue';
import { otherReader } from './other-reader';
import { gridData } from './read-grid';
import { readJson } from './read-json';
import type { Fields } from './reading';

/**
 * Reads any JSON text: data as charts take them, and tables made for people, which are lists of records whose keys are
 * heads in Chinese (`[{"地区": "郑州", "2024年出口额（亿元）": 4500.1}]`) or lists of lines, also as services wrap them (`{"code": 0, "data": […]}`,
 * `{"data": {"total": 2, "list": […]}}`).
 */
export function readRecords(text: string): { data: FigureData; issues: readonly Issue[] } {
  const read = readJson<FigureData>(text);
  const { dimension, dataSets, data } = read.data as Fields;
  if (dimension) return otherReader('JSON-stat');
  if (dataSets ?? Object(data)['dataSets']) return otherReader('SDMX');
  const list = [read.data, data, ...Object.values(Object(data))].find(Array.isArray);
  if (!list) return read;
  const lines = list.filter((line): line is unknown[] => Array.isArray(line));
  const heads = [...new Set(list.flatMap((row) => Object.keys(Object(row))))];
  if (lines.length === 0 && !heads.some((head) => /[\u4e00-\u9fff]/.test(head))) return { ...read, data: list };
  const cells = (row: unknown) => {
    const at = new Map(Object.entries(Object(row)));
    return heads.map((head) => `${at.get(head) ?? ''}`);
  };
  // Lines are records, too: their keys are numbers.
  return gridData({ head: lines.length > 0 ? [] : [heads], rows: list.map(cells) });
}
