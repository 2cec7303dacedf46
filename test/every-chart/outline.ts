import type { TableBlock, TextAlternative } from '../../src/chart/alternative';
import { draw } from '../../src/chart/draw';
import { issueText } from '../../src/format/issue-text';
import { svgString } from '../../src/render/svg-string';
import { figureOf, LOCALES, type Story } from './stories';

/**
 * A story as a text that people can review: what it says in both languages, and the elements of its
 * English picture, one a line, rounded to whole pixels so that a change of 0.01 rewrites nothing.
 */
export function outlineOf(story: Story): string {
  const said = LOCALES.map((locale) => {
    const drawn = draw(figureOf(story, locale));
    const issues = drawn.issues.map((issue) => `issue: ${issue.code} ${issueText(issue, drawn.locale)}`);
    return [`# ${locale}`, ...alternativeLines(drawn.alternative()), ...issues].join('\n');
  });
  const figure = figureOf(story, 'en');
  // Without theme and width, which its ids have of themselves: the reviewed texts would be longer by them.
  const { id } = draw(figure);
  return `${[...said, '# picture', picture(svgString(figure, { id }))].join('\n\n')}\n`;
}

function alternativeLines(alternative: TextAlternative): string[] {
  return [
    `title: ${alternative.title}`,
    `subtitle: ${alternative.subtitle}`,
    ...alternative.sentences.map((sentence) => `says: ${sentence}`),
    ...alternative.tables.flatMap(tableLines),
    ...alternative.notes.map((note) => `note: ${note}`),
    `source: ${alternative.source.text}`,
  ];
}

function tableLines(table: TableBlock): string[] {
  const rows = table.rows.map((row) => row.cells.map((cell) => cell.text).join(' | '));
  return [`table: ${table.caption}`, table.columns.map((column) => column.label).join(' | '), ...rows];
}

function picture(svg: string): string {
  return svg.replace(/></g, '>\n<').replace(/-?\d+\.\d+/g, (number) => `${Math.round(Number(number))}`);
}
