import { type Issue, issueOf } from '../data/issue';
import { N01 } from '../data/rules';
import type { Locale } from '../format/locale';

/** Why a file could not be had. Each has its own sentence for the editor of a site. */
export type NetworkReason =
  | 'address'
  | 'reach'
  | 'missing'
  | 'denied'
  | 'server'
  | 'status'
  | 'page'
  | 'binary'
  | 'size'
  | 'time'
  | 'cut'
  | 'empty'
  | 'table';

export function networkIssue(reason: NetworkReason, url: string, status = 0): Issue {
  return issueOf(N01, { read: url, params: { reason, url, status } });
}

/** The sentence of a network issue. */
export function networkText(issue: Issue, locale: Locale): string {
  const reason = `${issue.params['reason']}` as NetworkReason;
  const [zh, en] = sentenceOf(reason, `${issue.params['status']}`);
  const file = `${issue.read ?? ''}`;
  return locale.lang === 'zh' ? `${zh}（${file}）` : `${en} (${file})`;
}

function sentenceOf(reason: NetworkReason, status: string): readonly [zh: string, en: string] {
  switch (reason) {
    case 'address':
      return [
        '数据地址无效，仅支持 http、https 或本页的 blob 地址。',
        'The data address cannot be used: only http, https or a blob of this page can.',
      ];
    case 'reach':
      return [
        '无法取得数据：网络不通，或对方网站不允许本页读取。',
        'The data could not be reached: there is no connection, or the other site does not let this page read it.',
      ];
    case 'missing':
      return [`该地址没有文件（${status}）。`, `There is no file at this address (${status}).`];
    case 'denied':
      return [`无权读取数据文件（${status}）。`, `The data file may not be read without permission (${status}).`];
    case 'server':
      return [`数据服务器出错（${status}），请稍后再试。`, `The data server failed (${status}). Please try later.`];
    case 'status':
      return [`数据服务器返回 ${status}，没有数据。`, `The data server answered ${status}, without data.`];
    case 'page':
      return [
        '该地址返回的是网页，不是数据，可能需要登录。',
        'The address gives a web page, not data; perhaps it asks for a login.',
      ];
    case 'binary':
      return [
        '文件不是文本，请另存为 CSV（UTF-8）或 JSON。',
        'The file is not text. Please save it as CSV (UTF-8) or JSON.',
      ];
    case 'size':
      return ['数据文件超过 8 MB，未读取。', 'The data file is larger than 8 MB and was not read.'];
    case 'time':
      return ['数据文件 30 秒内未传完。', 'The data file did not arrive within 30 seconds.'];
    case 'cut':
      return ['传输中断，数据不完整，未采用。', 'The transfer broke off; the incomplete data is not used.'];
    case 'table':
      return ['本页没有这个 id 的表格。', 'There is no table with this id on the page.'];
    case 'empty':
      return ['数据文件为空。', 'The data file is empty.'];
  }
}
