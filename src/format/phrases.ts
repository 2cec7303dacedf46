import type { Locale } from './locale';

/** A stretch of a title: a line may begin at a `phrase`, and none ends inside a `whole`. */
export interface Phrase {
  readonly text: string;
  readonly form?: 'phrase' | 'whole' | undefined;
}

/**
 * Chinese has no blanks to end a line at: an amount, a place, a move or one of `names` begins where it may, what follows
 * a name or the period that the title begins with does, and other numbers are held to what they count, so that none is
 * parted in its middle. A language that has blanks says itself what they do not part (`Locale.held`).
 * Together the stretches are the title, letter by letter.
 */
export function phrases(
  title: string,
  { held }: Pick<Locale, 'held'>,
  names: readonly string[] = [],
): readonly Phrase[] {
  if (held) return parted(title, held);
  // The marks that part it are none that a text may hold.
  const known = names.filter(Boolean).map((name) => name.replace(/[^\w\u0080-\uffff]/g, '\\$&'));
  const led = title
    .replace(RegExp(`和?(${known.join('|') || '$'})[，、：]?`, 'g'), '\u0001\u0002$&\u0001\u0002')
    .replace(/^\d{4}年([\d—]+月|.{1,2}季度|.半年)?/, '$&\u0001\u0002')
    .replace(
      /[超约近逾不足至少]*\d[\d,.]*(?=[万亿元])|[分别均]*居(?=.{0,9}第)|同比|由(?=\d{4}年)|[升降]至(?=\d{4}年)/g,
      '\u0001\u0002$&',
    );
  return parted(led, /第?\d[\d.,—]{0,19}(?![\d.,—万亿元])[%年月位个]?/g);
}

/** Of a note or a source: dates as governments print them, ranges (which browsers part at their dash) and amounts in 万 and 亿 are held together. */
export function heldTogether(text: string): readonly Phrase[] {
  return parted(
    text,
    /\d{4}-\d\d-\d\d(?:发布)?|[−\d.]{1,9}%?～[−\d.]{1,9}%?|\w{1,9}[–—]\w{1,9}月?|[\d,.]{1,15}[万亿]{1,2}(?:美?元|[人吨家])?/g,
  );
}

function parted(text: string, whole: RegExp): readonly Phrase[] {
  return text
    .replace(whole, '\u0001\u0003$&\u0001')
    .split('\u0001')
    .filter((part) => part && part !== '\u0002')
    .map((part, i) =>
      part[0] === '\u0002'
        ? // The first begins its line as it is: a place to part it at would leave that line empty.
          { text: part.slice(1), form: i > 0 ? 'phrase' : undefined }
        : part[0] === '\u0003'
          ? { text: part.slice(1), form: 'whole' }
          : { text: part },
    );
}
