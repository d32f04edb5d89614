import { z } from 'zod';

const DEFAULT_PUBLIC_URL = 'http://localhost:4000';
const DEFAULT_PUBLISHER = 'Liên Thông';

const isPublicUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username, password } = new URL(text);
  return (
    /^https?:$/.test(protocol) && `${search}${hash}${username}${password}` === '' && !/[?#\s]/.test(text)
  );
};

export const exportShape = {
  PUBLIC_URL: z
    .string()
    .default(DEFAULT_PUBLIC_URL)
    .refine(
      isPublicUrl,
      'must be an address like https://lienthong.example.vn, without a query, a fragment or a password',
    )
    .transform(text => new URL(text).href.replace(/\/+$/, '')),
  PUBLISHER_NAME: z.string().trim().max(200).default(DEFAULT_PUBLISHER),
};

/** How exports name the records and who publishes them. */
export const toExportSettings = (given: z.infer<z.ZodObject<typeof exportShape>>) => ({
  /** Where the gateway is reached from everywhere, without a slash at the end: what every URI of a record begins with. */
  publicUrl: given.PUBLIC_URL,
  /** Who answers for the catalogue. */
  publisherName: given.PUBLISHER_NAME,
});
