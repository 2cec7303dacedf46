/**
 * Spans told by both ends, in plain text: `2024年3月1-15日`, `2024年2月28日-3月3日`, `2023年10月-2024年3月`, `1-15 march 2024`,
 * `march 1-15, 2024`, `28 feb - 3 mar 2024`. What the end leaves out, the start says in Chinese; in English the other way round.
 */
export function twoEnds(
  text: string,
  monthOf: (word: string) => number,
): { readonly from: string; readonly to: string } | undefined {
  const chinese =
    /^(\d{4})年(\d\d?)月(?:(\d\d?)[日号]?)? ?[-~至到] ?(?:(?:(\d{4})年)?(\d\d?)月)?(?:(\d\d?)[日号])?$/.exec(text);
  if (chinese) {
    const [, year = '', month = '', day, endYear = year, endMonth = month, endDay] = chinese;
    return ends([year, month, day], [endYear, endMonth, endDay]);
  }
  const turned = text.replace(/^([a-z]+) (\d\d?) ?(-|to) ?(?:([a-z]+) )?(\d\d?),? (\d{4})$/, '$2 $1 $3 $5 $4 $6');
  const [, day, first, year, endDay, last = '', endYear = ''] =
    /^(?:from )?(?:(\d\d?)(?!\d) ?)?([a-z]{3,})?\.? ?(\d{4})? ?(?:-|to|through) ?(?:(\d\d?) )?([a-z]+)?\.?,? (\d{4})$/.exec(
      turned,
    ) ?? [];
  const month = (word: string) => `${monthOf(word) || ''}`;
  const end = last || first || '';
  return endYear === '' ? undefined : ends([year ?? endYear, month(first ?? end), day], [endYear, month(end), endDay]);
}

type End = readonly [year: string, month: string, day: string | undefined];

/** Both ends have a day or neither has; months without days say their year twice, or another reader has them. */
function ends(from: End, to: End): { readonly from: string; readonly to: string } | undefined {
  if (!from[1] || !to[1] || (from[2] === undefined) !== (to[2] === undefined)) return undefined;
  if (from[2] === undefined && from[0] === to[0]) return undefined;
  const text = (end: End) =>
    end
      .flatMap((part) => part ?? [])
      .map((part) => part.padStart(2, '0'))
      .join('-');
  return { from: text(from), to: text(to) };
}
