import { SaxesParser } from 'saxes';
import { SourceError } from '../../../errors';
import { messageOf } from '../document';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Takes what an XML part holds, by names without prefixes. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const PLAIN = { xmlns: false, position: false } as const;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Hands an XML part to a handler piece by piece, and gives the handler a turn after each. Throws a `SourceError` where it is no
 * well-formed XML, and where it declares a document type: such declarations exist only to attack readers.
 */
export async function* readXml<Handler extends XmlHandler>(
  part: string,
  chunks: AsyncIterable<Buffer>,
  handler: Handler,
): AsyncGenerator<Handler> {
  const parser = parserFor(part, handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    inPart(part, () => parser.write(decoder.decode(chunk, { stream: true })));
    yield handler;
  }
  inPart(part, () => parser.write(decoder.decode()).close());
  yield handler;
}

/** Hands a whole XML part to a handler. */
export async function readWholeXml(
  part: string,
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
): Promise<void> {
  const turns = readXml(part, chunks, handler);
  while ((await turns.next()).done !== true);
}

function parserFor(part: string, handler: XmlHandler): SaxesParser<typeof PLAIN> {
  const parser = new SaxesParser(PLAIN);
  parser.on('doctype', () => {
    throw new SourceError(
      `The part ${part} declares a document type, which no .xlsx file does.`,
      'SOURCE_UNSAFE',
    );
  });
  parser.on('opentag', tag => {
    handler.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', tag => handler.close?.(local(tag.name)));
  parser.on('text', text => handler.text?.(text));
  parser.on('cdata', text => handler.text?.(text));
  return parser;
}

function inPart(part: string, parse: () => void): void {
  try {
    parse();
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(
      `The part ${part} is no well-formed XML: ${messageOf(cause)}.`,
      'SOURCE_UNREADABLE',
      { cause },
    );
  }
}
