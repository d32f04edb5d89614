import { createHash } from 'node:crypto';
import { escapeXml } from '../xml-text';

/** On a narrow screen a label stands above its value: beside it there would be no room for either. */
const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}h1{font-size:1.6rem;margin-bottom:0}h2{font-size:1.2rem;margin:2rem 0 0}th{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem 0;font-weight:600;width:16rem}td{padding:.3rem 0;overflow-wrap:anywhere}tr{border-bottom:1px solid #ddd}table{border-collapse:collapse;width:100%}li{margin:.3rem 0;overflow-wrap:anywhere}.note{color:#555}a{color:#0b57a4}@media(max-width:40rem){tr,th,td{display:block;width:auto}th{padding-bottom:0}}';

/** What a browser may do with a page: show it, in the style that is in it. Nothing in it can run or be fetched. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A page for people; what is given as its body is HTML already. */
export const pageHtml = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>\n`;

export const noteHtml = (html: string): string => `<p class="note">${html}</p>`;
