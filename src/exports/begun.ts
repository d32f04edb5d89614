/**
 * What a source gives, its first part already read: what is wrong with the question is found before anything of the
 * answer is sent. The source is closed when its reader leaves, even one that never began.
 */
export async function begun<Part>(source: AsyncGenerator<Part>): Promise<AsyncIterable<Part>> {
  let first: IteratorResult<Part> | null = await source.next();
  const iterator: AsyncIterator<Part> = {
    async next() {
      const result = first ?? (await source.next());
      first = null;
      return result;
    },
    return: () => source.return(undefined),
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
