import { type Issue, type IssueParameters, issueOf, type Rule } from '../data/issue';
import { N01, N02 } from '../data/rules';
import type { Locale } from '../format/locale';

/** Why a file could not be had. Each has its own sentence for the editor of a site. */
export type NetworkReason = keyof typeof SENTENCES;

/** What an element could not load; `params` fill the sentence: `status`, `limit`, `to`. */
export function networkIssue(
  reason: NetworkReason,
  url: string,
  params: IssueParameters = {},
  rule: Rule = N01,
): Issue {
  return issueOf(rule, { read: url, params: { reason, url, ...params } });
}

/** What is odd about data that came, or about the element that holds them. */
export function doubtful(reason: NetworkReason, url: string): Issue {
  return networkIssue(reason, url, {}, N02);
}

/** The sentence of a network issue. */
export function networkText({ params, read = '' }: Issue, locale: Locale): string {
  const [zh, en] = SENTENCES[params['reason'] as NetworkReason];
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name) => `${params[name] ?? ''}`);
  return locale.lang === 'zh' ? `${filled(zh)}（${read}）` : `${filled(en)} (${read})`;
}

const SENTENCES = {
  address: [
    '数据地址应为网站上文件的地址（http、https）。',
    'The data address must be that of a file on a site (http, https).',
  ],
  disk: [
    '本页是从磁盘打开的，浏览器不允许读取文件。请从网站打开，或把数据写在元素里。',
    'Browsers do not let a page from a disk read files. Please open it from a site, or write the data into the element.',
  ],
  offline: ['网络已断开，请联网后重试。', 'There is no network connection. Please connect and try again.'],
  reach: [
    '无法连接数据服务器，请检查地址和网络。',
    'The data server cannot be reached. Please check address and network.',
  ],
  cors: [
    '数据所在的网站不允许本页读取，请其开放跨域访问（CORS），或把文件放到本站。',
    'The site of the data does not let this page read it. Please ask it to allow access (CORS), or put the file on this site.',
  ],
  sandbox: [
    '本页在沙盒中，无权读取数据，请在 sandbox 中加上 allow-same-origin，或请数据所在的网站开放跨域访问（CORS）。',
    'The sandbox does not let this page read data. Please add allow-same-origin to it, or ask the site of the data to allow access (CORS).',
  ],
  away: [
    '该地址跳转到了另一个网站，本页无权读取，可能需要登录。',
    'The address leads to another site that this page may not read: perhaps one that asks for a login.',
  ],
  circle: [
    '该地址循环跳转，或转到打不开的网站。',
    'The address redirects in circles, or to a site that cannot be reached.',
  ],
  mixed: [
    '本页是 https，数据地址是 http，浏览器不允许读取，请改用 https 地址。',
    'This page is https and the data address is http, which browsers do not allow. Please use an https address.',
  ],
  policy: [
    '本页的安全策略（CSP 的 connect-src）不允许读取该地址。',
    'The security policy of this page (connect-src of the CSP) does not allow this address.',
  ],
  missing: ['该地址没有文件（{status}）。', 'There is no file at this address ({status}).'],
  denied: ['无权读取数据文件（{status}）。', 'This page may not read the data file ({status}).'],
  server: ['数据服务器出错（{status}），请稍后再试。', 'The data server failed ({status}). Please try later.'],
  status: ['数据服务器返回 {status}，没有数据。', 'The data server answered {status}, without data.'],
  page: [
    '这是网页，不是数据，可能是出错页或登录页。',
    'This is a web page, not data: perhaps one that asks for a login or tells of an error.',
  ],
  login: [
    '该地址转到了另一个网页（{to}），不是数据，可能需要登录。',
    'The address leads to a web page ({to}), not data: perhaps one that asks for a login.',
  ],
  workbook: [
    '文件是 Excel 表格（或导出为 .xls 的网页）或压缩包，请另存为 CSV（UTF-8）。',
    'The file is an Excel table (or a web page saved as .xls) or an archive. Please save it as CSV (UTF-8).',
  ],
  edited: [
    '网页编辑器可能改写了这些数据，请更正引号、空格和标签，或改用 src。',
    'An editor may have changed these data. Please mend quotes, blanks and tags, or use src.',
  ],
  open: [
    '元素似乎没有结束标签，后面的内容成了它的内容。',
    'The element seems to have no end tag, and has taken in what follows.',
  ],
  binary: [
    '文件不是文本，请另存为 CSV（UTF-8）或 JSON。',
    'The file is not text. Please save it as CSV (UTF-8) or JSON.',
  ],
  markup: [
    '文件是 XML 或脚本（JSONP），请改用 CSV 或 JSON。',
    'The file is XML or a script (JSONP). Please use CSV or JSON.',
  ],
  charset: [
    '无法识别文件的文字编码，请另存为 CSV（UTF-8）。',
    'The encoding of the file is unknown. Please save it as CSV (UTF-8).',
  ],
  odd: [
    '文件中有乱码，请用原文件另存为 CSV（UTF-8）。',
    'The file holds garbled characters. Please save the original as CSV (UTF-8).',
  ],
  torn: [
    '文件似乎不完整：末行残缺，请核对。',
    'The file seems to be incomplete: its last row breaks off. Please check it.',
  ],
  size: ['数据文件超过 {limit} MB，未读取。', 'The data file is larger than {limit} MB and was not read.'],
  time: ['数据文件 {limit} 秒内未传完。', 'The data file did not arrive within {limit} seconds.'],
  cut: ['传输中断，数据不完整，未采用。', 'The transfer broke off; the incomplete data is not used.'],
  table: ['本页没有这个 id 的表格。', 'There is no table with this id on the page.'],
  empty: ['数据文件为空。', 'The data file is empty.'],
} as const;
