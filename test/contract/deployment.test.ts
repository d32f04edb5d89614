import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config';

const ROOT = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Compose {
  readonly services: Readonly<
    Record<
      'database' | 'gateway',
      { readonly environment: Readonly<Record<string, string>>; readonly volumes: readonly string[] }
    >
  >;
  readonly volumes: object;
}

describe('the files to deploy with', () => {
  const compose = parse(read('compose.yaml')) as Compose;
  const dockerfile = read('Dockerfile');

  it('give settings that are right', () => {
    const { DATABASE_URL = '', ...others } = compose.services.gateway.environment;
    const given = { ...others, DATABASE_URL: DATABASE_URL.replace('${POSTGRES_PASSWORD}', 'secret') };
    expect(loadConfig(given)).toMatchObject({ metricsPort: 9464, drainDelaySeconds: 5 });
    const [, ...settings] = /ENV (.+)/.exec(dockerfile)?.[1]?.split(' ') ?? [];
    expect(loadConfig(Object.fromEntries(settings.map(one => one.split('='))) as never)).toMatchObject({
      host: '0.0.0.0',
    });
  });

  it('name volumes and files that there are', () => {
    const used = Object.values(compose.services).flatMap(({ volumes }) =>
      volumes.map(volume => volume.split(':')[0]),
    );
    expect(used).toEqual(Object.keys(compose.volumes));
    const copied = [...dockerfile.matchAll(/^COPY --from=build .* \/app\/(\S+) /gm)].map(
      ([, path = '']) => path,
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
    expect(dockerfile).toContain('dist/src/main.js');
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM'));
  });

  it('leave secrets out of the image', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const path of ['.env', 'var', '.git']) expect(ignored).toContain(path);
  });
});
