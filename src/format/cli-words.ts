import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of the command line; no page carries them. */
export function cliWord(locale: Locale, key: CliWordKey, values?: Readonly<Record<string, string | number>>): string {
  return wordIn(WORDS[key], locale, values);
}

/** What the system's code for a failure means, for who never saw one; the code itself where it is a rare one. */
export function systemWord(locale: Locale, code: string): string {
  const key = `why:${code}`;
  return key in WORDS ? cliWord(locale, key as CliWordKey) : code;
}

export type CliWordKey = keyof typeof WORDS;

/** Chinese, English. */
const WORDS = {
  help: [
    `statorama：把官方统计数据画成图，不需要浏览器。

用法
  statorama render <数据…> --chart <图> [--out <文件或文件夹>] [选项]
  statorama check <数据…> [选项]

数据：CSV、JSON、SDMX 或 JSON-stat 文件（UTF-8 或 GB18030，可为 .gz）、含有这些文件的文件夹，或“-”（标准输入）。

render
  --chart <图>            {charts}
  --out <路径>            .svg、.png 或 .html；多个数据时为文件夹。不写则把 SVG 写到标准输出
  --format <格式>         svg、png 或 html；文件夹默认 svg
  --lang <语言>           zh-CN 或 en：图默认 en，提示默认用系统语言
  --width <像素>          默认 640；html 可写“窄,宽”两个宽度，如 360,960
  --font-size <像素>      默认 16
  --theme <主题>          light（默认）或 dark
  --scale <倍数>          png 每像素的点数，默认 2
  --font <文件>           png 用的字体文件，可重复
  --fragment              html 只写图本身，不写整页
  --option <名=值>        图的选项，可重复：--option period=2024 --option highlight=河南,福建
  --watch                 数据一变就重画，Ctrl+C 结束
  --quiet                 只报告问题

check
  列出数据中的问题：文件、级别、代码、说明；同类的合并，注明处数。
  --all                   同类的也逐条列出
  --json                  逐条列出，每行一个 JSON

两者都可用
  --column <字段=列名>    CSV 的哪一列是什么，可重复；多列以逗号分开：--column area=代码,地区
  --unit <字段=单位>      没有单位的列：--unit value=亿元
  --select <维度=代码>    SDMX、JSON-stat 只取这些代码，可重复：--select sex=T --select geo=AT,BE
  --unit-code <代码=单位> SDMX、JSON-stat 的单位代码是什么：--unit-code NR=人

退出码
  0  全部画出（check：没有错误）
  1  有数据未予采用或无法读取（check：有错误）
  2  用法有误`,
    `statorama: draws official statistics without a browser.

Usage
  statorama render <data…> --chart <chart> [--out <file or folder>] [options]
  statorama check <data…> [options]

Data: CSV, JSON, SDMX or JSON-stat files (UTF-8 or GB18030; also as .gz), folders of them, or "-" (standard input).

render
  --chart <chart>         {charts}
  --out <path>            .svg, .png or .html; a folder where there are several data. Without it the SVG goes to stdout
  --format <format>       svg, png or html; svg by default for folders
  --lang <language>       zh-CN or en: pictures en by default, these messages the language of the system
  --width <px>            640 by default; html takes two, narrow and wide: 360,960
  --font-size <px>        16 by default
  --theme <theme>         light (default) or dark
  --scale <factor>        dots per px of a png, 2 by default
  --font <file>           a font file for png; may be repeated
  --fragment              html: the figure alone, not a whole page
  --option <name=value>   an option of the chart; may be repeated: --option period=2024 --option highlight=Henan,Fujian
  --watch                 draw again when data change; Ctrl+C ends
  --quiet                 report problems only

check
  Lists what is wrong with the data: file, level, code, sentence; many of a kind once, with their number.
  --all                   each of a kind on its own line
  --json                  each as a JSON object, one a line

Both
  --column <field=head>   which column of a CSV holds what; may be repeated, several heads by comma: --column area=code,name
  --unit <field=unit>     the unit of a column that names none: --unit value=亿元
  --select <dim=codes>    SDMX and JSON-stat: only these codes; may be repeated: --select sex=T --select geo=AT,BE
  --unit-code <code=unit> SDMX and JSON-stat: what a unit code means: --unit-code NR=person

Exit codes
  0  all were drawn (check: no errors)
  1  some data were refused or could not be read (check: errors)
  2  wrong usage`,
  ],
  usage: ['{what} statorama --help 列出用法。', '{what} See statorama --help.'],
  noCommand: ['第一个词应为 render 或 check，不是“{read}”。', 'The first word is render or check, not “{read}”.'],
  noData: ['缺少数据：文件、文件夹或“-”。', 'No data: name files, folders or "-".'],
  noChart: ['缺少 --chart。已知的图：{charts}。', '--chart is missing. Known charts: {charts}.'],
  unknownChart: ['没有叫“{read}”的图。已知的图：{charts}。', 'There is no chart “{read}”. Known charts: {charts}.'],
  badFormat: [
    '--out 或 --format 应为 svg、png 或 html，不是“{read}”。',
    '--out and --format take svg, png or html, not “{read}”.',
  ],
  formatClash: ['--out 是“{out}”，--format 却是“{read}”。', '--out is “{out}”, but --format is “{read}”.'],
  folderNeeded: [
    '有多个数据文件时，--out 须为文件夹，不是“{out}”。',
    'For several data files --out is a folder, not “{out}”.',
  ],
  outNeeded: [
    '缺少 --out：只有单个数据的 SVG 和 HTML 可以写到标准输出。',
    '--out is missing: only the SVG or HTML of one file can go to standard output.',
  ],
  watchStdin: ['标准输入不能用 --watch。', 'Standard input cannot be watched.'],
  badNumber: [
    '{name} 应为 {from} 到 {to} 之间的数，不是“{read}”。',
    '{name} takes a number from {from} to {to}, not “{read}”.',
  ],
  badWidths: [
    '“窄,宽”两个宽度只用于 html，且前者较小：“{read}”。',
    'Two widths, the narrow one first, are for html only: “{read}”.',
  ],
  badChoice: ['{name} 应为 {choices}，不是“{read}”。', '{name} takes {choices}, not “{read}”.'],
  badPair: ['{name} 应写成 名=值，不是“{read}”。', '{name} takes name=value, not “{read}”.'],
  badField: ['{name} 没有字段“{read}”。已知的有：{known}。', '{name} has no field “{read}”. Known are {known}.'],
  badUnit: [
    '{name} 中的单位“{read}”无法识别，应如“亿元”“万美元”“%”。',
    'The unit “{read}” in {name} is not known. Say 亿元, billion yuan, US$ million or %.',
  ],
  badOption: ['选项“{option}”（{kind}）不能是“{read}”。', 'The option “{option}” ({kind}) does not take “{read}”.'],
  unknownOption: [
    '{chart} 没有选项“{option}”。已知的有：{known}。',
    '{chart} has no option “{option}”. Known are {known}.',
  ],
  noCodes: [
    '{read} 只用于 SDMX 和 JSON-stat，此文件不是：{file}',
    '{read} is for SDMX and JSON-stat, which this file is not: {file}',
  ],
  strayFlag: ['{kind} 不用 {read}。', '{kind} takes no {read}.'],
  unknownFlag: ['没有 {read} 这个选项。', 'There is no option {read}.'],
  bareFlag: ['{read} 后面不写值。', '{read} takes no value.'],
  emptyFlag: ['{read} 后面缺少值。', '{read} wants a value.'],
  missing: ['没有这个文件或文件夹：{file}', 'There is no such file or folder: {file}'],
  pattern: [
    '没有与“{file}”相符的文件。请不加引号，让命令行展开；或写文件夹名，其中的数据文件都会读取。',
    'No file matches “{file}”. Write patterns without quotes, for the shell to expand, or name a folder: all data files in it are read.',
  ],
  gzipEnds: [
    '压缩文件（gzip）不完整，请重新下载：{file}',
    'The compressed file (gzip) ends too soon; download it again: {file}',
  ],
  gzipBad: ['压缩文件（gzip）已损坏：{file}', 'The compressed file (gzip) is damaged: {file}'],
  sdmxXml: [
    '不读取 SDMX-ML（XML），请向数据服务要 SDMX-CSV、SDMX-JSON 或 JSON-stat：{file}',
    'SDMX-ML (XML) is not read; ask the service for SDMX-CSV, SDMX-JSON or JSON-stat: {file}',
  ],
  denied: ['无权读取：{file}', 'No permission to read {file}'],
  unreadable: ['无法读取：{file}（{why}）', 'Could not read {file} ({why})'],
  tooLarge: ['文件超过 {limit} MB，未读取：{file}', 'The file is larger than {limit} MB and was not read: {file}'],
  notWritten: ['无法写入：{file}（{why}）', 'Could not write {file} ({why})'],
  'why:EACCES': ['没有写入权限', 'no permission'],
  'why:EPERM': ['没有写入权限', 'no permission'],
  'why:EROFS': ['只读', 'read-only'],
  'why:ENOSPC': ['磁盘已满', 'the disk is full'],
  'why:EBUSY': ['其他程序正在使用', 'another program has it open'],
  'why:EISDIR': ['同名的是文件夹', 'there is a folder of this name'],
  'why:ENAMETOOLONG': ['文件名过长', 'the name is too long'],
  overData: ['--out 是数据文件本身，未写入：{file}', '--out is the data file itself, which was left as it is: {file}'],
  noFiles: ['文件夹里没有 CSV 或 JSON 文件：{file}', 'No CSV or JSON files in {file}'],
  failed: ['出错：{why}', 'Failed: {why}'],
  noCanvas: [
    '画 PNG 需要 @napi-rs/canvas：npm install @napi-rs/canvas',
    'PNG needs @napi-rs/canvas: npm install @napi-rs/canvas',
  ],
  noFont: [
    '没有找到中文字体，PNG 里的汉字可能是方框：npm install @fontsource-variable/noto-sans-sc，或用 --font 指定。',
    'No Chinese font was found, so the PNG may show boxes: npm install @fontsource-variable/noto-sans-sc, or name one with --font.',
  ],
  noGlyphs: [
    '字体里没有这些字，图中是方框：{read}。请用 --font 指定有这些字的字体。',
    'The font lacks these characters, and boxes stand in their place: {read}. Name one that has them with --font.',
  ],
  badFont: ['不是可用的字体文件：{file}', 'Not a usable font file: {file}'],
  drawn: ['已画 {file} → {out}', 'drew {file} → {out}'],
  drawnRemarks: ['已画 {file} → {out}（{count}处说明）', 'drew {file} → {out} (remarks: {count})'],
  refused: ['未画 {file}', 'left out {file}'],
  progress: ['{done}/{all}', '{done}/{all}'],
  summary: ['画出{drawn}个，未画{refused}个。', '{drawn} drawn, {refused} left out.'],
  kept: ['未画的旧图保持原样。', 'Older pictures of those left out stay as they were.'],
  watching: ['正在监视所列数据（{count}项），Ctrl+C 结束。', 'Watching what was named ({count}); Ctrl+C ends.'],
  like: ['同类共{count}处，还有{places}。', '{count} like it: also {places}.'],
  likeMore: ['同类共{count}处，还有{places}等。', '{count} like it: also {places} …'],
  checked: [
    '{files}个文件：错误{errors}处，提醒{warnings}处，说明{infos}处。',
    'Files: {files}. Errors: {errors}, warnings: {warnings}, remarks: {infos}.',
  ],
  levelE: ['错误', 'error'],
  levelW: ['提醒', 'warning'],
  levelI: ['说明', 'remark'],
} as const;
