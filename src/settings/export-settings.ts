import { z } from 'zod';
import { DEFAULT_PORT } from './server-settings';

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
    .refine(
      isPublicUrl,
      'must be an address like https://lienthong.example.vn, without a query, a fragment or a password',
    )
    .transform(text => new URL(text).href.replace(/\/+$/, ''))
    .optional(),
  PUBLISHER_NAME: z.string().trim().max(200).default(DEFAULT_PUBLISHER),
};

/** How exports name the records and who publishes them. */
export const toExportSettings = (
  given: z.infer<z.ZodObject<typeof exportShape>> & { readonly PORT: number },
) => ({
  /** Where the gateway is reached from everywhere, without a slash at the end: what every URI of a record begins with. */
  publicUrl: given.PUBLIC_URL ?? `http://localhost:${String(given.PORT || DEFAULT_PORT)}`,
  /** Who answers for the catalogue. */
  publisherName: given.PUBLISHER_NAME,
});
