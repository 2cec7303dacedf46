/** A stretch of a title: a line may begin at a `phrase`, and none ends inside a `whole`. */
export interface Phrase {
  readonly text: string;
  readonly form?: 'phrase' | 'whole' | undefined;
}

/**
 * Chinese has no blanks to end a line at: an amount or a place begins where it may, and months are held together, so
 * that nothing is parted in its middle. Together the stretches are the title, letter by letter.
 */
export function phrases(title: string, lang: string): readonly Phrase[] {
  if (lang !== 'zh') return [{ text: title }];
  // The marks that part it are none that a text may hold.
  return title
    .replace(/[超约近逾不足至少]*\d[\d,.]*(?=[万亿元])|[分别均]*居(?=.{0,9}第)/g, '\u0001\u0002$&')
    .replace(/\d+—\d+月/g, '\u0001\u0003$&\u0001')
    .split('\u0001')
    .map((text) =>
      text[0] === '\u0002'
        ? { text: text.slice(1), form: 'phrase' }
        : text[0] === '\u0003'
          ? { text: text.slice(1), form: 'whole' }
          : { text },
    );
}
