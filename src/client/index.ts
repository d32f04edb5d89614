/**
 * A typed client for gateways of the registry: `createClient({ url }).query(AgenciesDocument)`. It needs Node.js 20.3, a
 * browser, or anything else with `fetch`, and nothing beside.
 */
export * from './__generated__/documents.ts';
export * from './client.ts';
export { type DocumentText, toDocument, type TypedDocument } from './document.ts';
export * from './errors.ts';
export type { SenderOptions } from './sender.ts';
