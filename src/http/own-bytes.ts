/**
 * A copy in memory of its own, for what is kept for long. Small buffers are parts of pages that Node.js shares among
 * them, and compressed ones of larger pages still: one that is kept would keep the whole page.
 */
export function ownBytes(bytes: Uint8Array): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.byteLength);
  own.set(bytes);
  return own;
}
