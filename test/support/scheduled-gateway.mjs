// A gateway whose schedules come due at once, a few times, instead of each at its minute.
import 'reflect-metadata';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { loadConfig } = require('../../dist/src/config.js');
const { start } = require('../../dist/src/start.js');

const pace = {
  atTimes: (_schedule, act) => {
    const timer = setInterval(act, 200);
    return () => clearInterval(timer);
  },
  delayMs: () => 0,
};
const started = await start(loadConfig(process.env), pace);
const [{ port }] = started.server.addresses();
process.stdout.write(`http://127.0.0.1:${port}\n`);
process.once('SIGTERM', () => {
  started.stop().then(() => process.exit(0));
});
