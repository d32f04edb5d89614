const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as XML and HTML have it, between tags and in attributes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, letter => ESCAPES[letter] ?? letter);
