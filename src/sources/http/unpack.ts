import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { SourceError } from '../../errors';

type Unpacker = (packed: Readable) => Promise<Readable>;

/** Each layer multiplies what a small answer can grow to. */
const MOST_LAYERS = 2;

/** Errors of either end reach the reader of the last stream; the pipeline's own callback has nothing to add. */
const through = (packed: Readable, unpacker: NodeJS.ReadWriteStream & Readable): Readable => {
  pipeline(packed, unpacker, () => undefined);
  return unpacker;
};

async function* chained(first: unknown, rest: AsyncIterator<unknown>): AsyncGenerator {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Servers send "deflate" with and without the zlib header the standard asks for; the first byte tells. */
const inflate: Unpacker = async packed => {
  const pieces = packed[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) return Readable.from([]);
  const bare = !Buffer.isBuffer(first.value) || ((first.value[0] ?? 0) & 0x0f) !== 8;
  return through(Readable.from(chained(first.value, pieces)), bare ? createInflateRaw() : createInflate());
};

const gunzip: Unpacker = packed => Promise.resolve(through(packed, createGunzip()));

const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  identity: packed => Promise.resolve(packed),
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflate,
  br: packed => Promise.resolve(through(packed, createBrotliDecompress())),
};

/** What this program can unpack, for the header `accept-encoding`. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const unpackerOf = (name: string): Unpacker => {
  const unpacker = UNPACKERS[name];
  if (unpacker) return unpacker;
  throw new SourceError(
    `The answer is packed as "${name}", which cannot be unpacked; ${ACCEPTED_ENCODINGS} can`,
    'SOURCE_UNREADABLE',
  );
};

/** The unpacked body. Throws `SOURCE_UNREADABLE` for a packing that is not known, or that is too deep. */
export const unpack = async (body: Readable, encoding: string): Promise<Readable> => {
  const names = encoding.toLowerCase().split(',');
  const layers = names.map(name => name.trim()).filter(name => name !== '' && name !== 'identity');
  if (layers.length > MOST_LAYERS) {
    throw new SourceError(
      `The answer is packed ${String(layers.length)} times over; once is enough`,
      'SOURCE_UNSAFE',
    );
  }
  let unpacked = body;
  for (const unpacker of layers.map(unpackerOf).reverse()) unpacked = await unpacker(unpacked);
  return unpacked;
};
