/** Jest calls this before the suite; what it starts stands in a file of the project's own language. */
module.exports = async () => {
  const { startSupergraph } = require('./supergraph');
  const { addresses, stop } = await startSupergraph();
  globalThis.stopSupergraph = stop;
  process.env.SUPERGRAPH_ADDRESSES = JSON.stringify(addresses);
};
