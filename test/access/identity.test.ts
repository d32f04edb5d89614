import { Identity } from '../../src/access/identity';

const TOKEN = 'correct-horse-battery-staple';
const HERE = '192.0.2.7';

describe('who asks', () => {
  const identity = new Identity(TOKEN);

  it('is anyone where nothing is shown, told apart by address', async () => {
    expect(await identity.caller(undefined, HERE)).toEqual({
      role: 'PUBLIC',
      agencies: [],
      client: `address:${HERE}`,
    });
  });

  it('is known by its token', async () => {
    expect(await identity.caller(`Bearer ${TOKEN}`, HERE)).toMatchObject({ role: 'ADMIN' });
    expect(await identity.caller(`bearer  ${TOKEN}`, HERE)).toMatchObject({ role: 'ADMIN' });
  });

  it.each([
    '',
    'Bearer',
    'Bearer wrong',
    `Basic ${TOKEN}`,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(0, -1)}`,
  ])('is refused with the header %j', async header => {
    await expect(identity.caller(header, HERE)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is nobody who is known where there is no token', async () => {
    await expect(new Identity(null).caller(`Bearer ${TOKEN}`, HERE)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
