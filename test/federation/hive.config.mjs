import { gatewayConfig as example } from '../../examples/federation/gateway.config.mjs';

/** The example's settings over a supergraph that was composed before. */
const { supergraph: _composedByItself, ...settings } = example;

export const gatewayConfig = settings;
