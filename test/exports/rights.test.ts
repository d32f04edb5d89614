import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { dataItems } from '../../src/modules/data-item/data-item.table';
import { dataServices } from '../../src/modules/data-service/data-service.table';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { engines } from '../support/databases';
import { codesOf, entriesOf, refusalOf, rowsOf, take } from '../support/export-reader';
import { createTestServer, PUBLIC_URL } from '../support/http';
import { giveToken } from '../support/tokens';
import { loadWholeRecords } from '../support/whole-records';

/** Of a service that serves an open dataset and one that is kept for its owner. */
const SECRETS = ['csdl/kin', 'Văn phòng', 'Phòng dữ liệu', 'https://bo.example.vn/api'];

describe.each(engines)('exports on %s, to who may not read all,', engine => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;
  let authorization: string;

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer({ engine, fill: loadWholeRecords }));
    ({ bearer: authorization } = await giveToken(db, 'ANALYST'));
    const note = { clock: () => new Date(), author: 'test', reason: 'A dataset was closed.' };
    const closed = {
      code: 'csdl/kin',
      nameVi: 'Kín',
      accessLevel: 'PRIVATE_USE',
      status: 'OPERATIONAL',
      databaseCode: 'csdl',
    };
    const service = {
      ...{
        code: 'csdl/ca-hai',
        nameVi: 'Cả hai',
        databaseCode: 'csdl',
        status: 'OPERATIONAL',
        sharingForm: 'DEFAULT',
      },
      ...{
        method: 'ONLINE',
        endpointUrl: 'https://bo.example.vn/api/2',
        datasetCodes: ['csdl/mo', 'csdl/kin'],
        responseItemCodes: ['csdl#so', 'csdl/kin#muc'],
      },
    };
    const item = {
      ...{ code: 'csdl/kin#muc', nameVi: 'Mục kín', databaseCode: 'csdl', datasetCode: 'csdl/kin' },
      ...{ group: 'OTHER', key: false, sensitive: true },
    };
    await writeRevision(db, note, [
      { table: datasets, records: [closed] },
      { table: dataItems, records: [item] },
      { table: dataServices, records: [service] },
    ]);
  });
  afterAll(() => close());

  const asAnyone = (url: string) => take(server, url);
  const asAnalyst = (url: string) => take(server, url, { authorization });

  it.each(['csv', 'ndjson', 'xlsx'])(
    'have neither closed records nor hidden columns in %s',
    async extension => {
      for (const list of ['agencies', 'databases', 'datasets', 'data-services', 'data-items', 'data-links']) {
        const { text, headers } = await asAnyone(`/exports/${list}.${extension}?names=true`);
        if (extension !== 'xlsx') for (const secret of SECRETS) expect(text).not.toContain(secret);
        expect(headers['vary']).toContain('authorization');
      }
      const [names] = rowsOf(await asAnyone('/exports/data-services.csv'));
      expect(names).not.toContain('endpointUrl');
      const [all] = rowsOf(await asAnalyst('/exports/data-services.csv'));
      expect(all).toContain('endpointUrl');
    },
  );

  it('leave out codes of what is closed, and give them to who may read it', async () => {
    const url = '/exports/data-services.ndjson?codes=csdl/ca-hai&names=true';
    expect(entriesOf(await asAnyone(url))[0]).toMatchObject({
      datasetCodes: ['csdl/mo'],
      datasetNames: ['Tên csdl/mo'],
      responseItemCodes: ['csdl#so'],
    });
    expect(entriesOf(await asAnalyst(url))[0]).toMatchObject({ datasetCodes: ['csdl/mo', 'csdl/kin'] });
    expect(codesOf(await asAnyone('/exports/datasets.ndjson'))).toEqual(['csdl/mo']);
    const analysts = await asAnalyst('/exports/datasets.ndjson');
    expect(codesOf(analysts)).toEqual(['csdl/kin', 'csdl/mo']);
    expect(analysts.headers['cache-control']).toBe('private, no-cache');
  });

  it('have nothing of it in the catalogue', async () => {
    for (const extension of ['ttl', 'jsonld', 'rdf']) {
      const { text } = await asAnyone(`/catalogue.${extension}`);
      for (const secret of [...SECRETS, 'securityLevel', 'kin>']) expect(text).not.toContain(secret);
      expect((await asAnalyst(`/catalogue.${extension}`)).text).toContain('csdl/kin');
    }
  });

  it('do not tell that a closed record is there', async () => {
    for (const path of [
      '/id/dataset/csdl/kin',
      '/data/dataset/csdl/kin.html',
      '/data/dataset/csdl/kin.ttl',
    ]) {
      expect(refusalOf(await asAnyone(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect((await asAnalyst(path)).status).toBeLessThan(400);
    }
    for (const extension of ['html', 'json', 'ttl', 'jsonld', 'rdf'])
      for (const path of ['data-service/csdl/ca-hai', 'database/csdl', 'agency/BO']) {
        const { text, status } = await asAnyone(`/data/${path}.${extension}`);
        expect(status).toBe(200);
        for (const secret of SECRETS) expect(text).not.toContain(secret);
      }
  });

  it('refuse what would tell it', async () => {
    for (const search of [
      'securityLevel=4',
      'securityLevelKnown=true',
      'columns=code,contactPoint',
      'filter={"securityLevel":[4]}',
    ]) {
      const url = encodeURI(`/exports/databases.csv?${search}`);
      const refusal = refusalOf(await asAnyone(url));
      expect(refusal).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      if (search.startsWith('columns'))
        expect(refusal.message).toMatch(/^contactPoint: This needs the role ANALYST\./);
      expect((await asAnalyst(url)).status).toBe(200);
    }
    const wrong = await take(server, '/exports/databases.csv', { authorization: 'Bearer nobody' });
    expect(refusalOf(wrong)).toMatchObject({ status: 401 });
  });

  it('have tags of their own', async () => {
    const tag = String((await asAnalyst('/exports/databases.csv')).headers['etag']);
    const reply = await take(server, '/exports/databases.csv', { 'if-none-match': tag });
    expect(reply.status).toBe(200);
    expect((await asAnyone('/catalogue.ttl')).text).toContain(`${PUBLIC_URL}/id/database/csdl`);
  });
});
