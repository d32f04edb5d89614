// Starts a gateway that cannot be started to its end, and says why not and what it left behind.
import 'reflect-metadata';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { loadConfig } = require('../../dist/src/config.js');
const { start } = require('../../dist/src/start.js');

const { message } = await start(loadConfig(process.env)).then(
  () => ({ message: 'It started' }),
  error => error,
);
const left = process.getActiveResourcesInfo();
process.stdout.write(JSON.stringify({ message, left }), () => process.exit(0));
