import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegistry } from '../../src/open-registry';

const UNWRITABLE =
  /cannot be opened for writing \(.+\)\. Let the user of this process write .* Nothing was changed\.$/;

describe('a database file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lien-thong-unusable-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the operator is told; never that a file is damaged, which would have it moved away. */
  const toldOf = async (file: string): Promise<unknown> => {
    const message = await openRegistry({ engine: 'sqlite', file }).then(
      db => db.close().then(() => 'It was opened'),
      (error: unknown) => (error as Error).message,
    );
    expect(message).not.toMatch(/damaged|move the file/);
    return message;
  };

  it('that is a folder is told of as one that cannot be written', async () => {
    expect(await toldOf(folder)).toMatch(UNWRITABLE);
  });

  it('whose log cannot be written is told of as such, and stays as it was', async () => {
    const file = join(folder, 'registry.sqlite');
    await (await openRegistry({ engine: 'sqlite', file })).close();
    const before = readFileSync(file);
    mkdirSync(`${file}-wal`);
    expect(await toldOf(file)).toMatch(UNWRITABLE);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('whose folder cannot be made is told of as such', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await toldOf(join(folder, 'file', 'below', 'registry.sqlite'))).toMatch(UNWRITABLE);
  });

  it('that is not there yet, in a folder that cannot be written, is told of as such', async () => {
    const file = join(folder, 'registry.sqlite');
    chmodSync(folder, 0o500);
    // Whoever may do everything may write there too.
    expect(await toldOf(file)).toMatch(existsSync(file) ? /^It was opened$/ : UNWRITABLE);
  });

  it('in a place where no folder can be is refused at once', async () => {
    const begun = Date.now();
    // Elsewhere than on Linux there is no such place, and it is as good as any.
    const place = platform() === 'linux' ? '/proc/nothing' : join(folder, 'registry.sqlite', 'nothing');
    writeFileSync(join(folder, 'registry.sqlite'), '');
    expect(await toldOf(join(place, 'registry.sqlite'))).toMatch(UNWRITABLE);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});
