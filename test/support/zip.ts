import { crc32, deflateRawSync } from 'node:zlib';

const UTF8_NAMES = 0x800;
const DEFLATED = 8;

interface Packed {
  readonly name: Buffer;
  readonly header: Buffer;
  readonly data: Buffer;
}

function pack(part: string, content: string | Buffer): Packed {
  const plain = Buffer.from(content);
  const data = deflateRawSync(plain);
  const name = Buffer.from(part);
  // What the local and the central header have in common.
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt32LE(crc32(plain), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(plain.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { name, header, data };
}

const LOCAL = Buffer.from('504b0304', 'hex');
const CENTRAL = Buffer.from('504b01021400', 'hex');

function centralHeader({ name, header }: Packed, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([CENTRAL, header, rest, name]);
}

/** A zip archive of some parts. */
export function zip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [part, content] of Object.entries(parts)) {
    const packed = pack(part, content);
    const local = Buffer.concat([LOCAL, packed.header, packed.name, packed.data]);
    locals.push(local);
    centrals.push(centralHeader(packed, offset));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
