module.exports = () => globalThis.stopSupergraph();
