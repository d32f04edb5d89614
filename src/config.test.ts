import { loadConfig } from './config';
import { StartError } from './errors';

const TOKEN = 'k'.repeat(24);

describe('the token of the stewards', () => {
  it('is a setting, and not set unless it is given', () => {
    expect(loadConfig({}).stewardToken).toBeNull();
    expect(loadConfig({ STEWARD_TOKEN: '' }).stewardToken).toBeNull();
    expect(loadConfig({ STEWARD_TOKEN: TOKEN }).stewardToken).toBe(TOKEN);
  });

  it.each(['too-short-to-be-secret', `with a space ${TOKEN}`, `khoá ${TOKEN}`, `${TOKEN}\n`])(
    'is refused where it is %j, and never repeated',
    token => {
      const refused = (): unknown => loadConfig({ STEWARD_TOKEN: token, PORT: 'x' });
      expect(refused).toThrow(StartError);
      expect(refused).toThrow(/STEWARD_TOKEN must be at least 24 characters/);
      expect(refused).toThrow(/PORT .*it is "x"/);
      expect(refused).not.toThrow(token);
    },
  );
});
