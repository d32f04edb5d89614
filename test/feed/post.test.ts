import { Poster } from '../../src/feed/webhooks/post';
import { receive } from '../support/webhook-receiver';

describe('a message to an endpoint', () => {
  it('is not posted once that was to end, and says why', async () => {
    const endpoint = await receive();
    const poster = new Poster(true);
    const reason = new Error('It stops.');
    const posted = poster.post({ url: endpoint.url, headers: {}, body: '[]' }, AbortSignal.abort(reason));
    await expect(posted).rejects.toBe(reason);
    expect(endpoint.received).toEqual([]);
    await poster.close();
    await endpoint.close();
  });
});
