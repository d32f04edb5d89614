import { setImmediate } from 'node:timers/promises';
import { SourceError } from '../../errors';
import type { SourceKind } from '../../modules/source/source.table';
import type { Connector, SourceRecord, UnreadableRecord, WalkEnd } from '../connector';
import type { SourceOf } from '../source-config';
import { CatalogueWalk } from './dcat/catalogue-walk';
import { isWebAddress, openFile, openPage } from './dcat/open-document';
import { pagesFrom, type Unread } from './dcat/pages';

/**
 * Reads a DCAT catalogue, JSON-LD, Turtle or RDF/XML, from the web (with its further pages, as Hydra names them) or from
 * a file. Each catalogue, dataset, series, service, and agent with an address, is a record; `toTree` says what it looks
 * like. A page is read as a whole before its first record is given: of a broken one there are none.
 *
 * Throws a `SourceError` where the first page cannot be read, or there are more records than the source may have; where
 * a later page cannot be, the end says so.
 */
export const readDcat: Connector<SourceOf<SourceKind.DCAT>> = async function* (source, reading) {
  const { address, limits } = source;
  const first = isWebAddress(address)
    ? await openPage(address, reading, reading.validators)
    : openFile(address, reading);
  if (first.notModified) return { complete: true, notModified: true, validators: first.validators() };
  const walk = new CatalogueWalk();
  const pages = pagesFrom(first, source, reading);
  let step = await pages.next();
  let read = 0;
  let total: number | undefined;
  for (; !step.done; step = await pages.next()) {
    read = step.value.number;
    total = step.value.told.total ?? total;
    yield* paced(walk.of(step.value.graph, read), reading.signal, limits.rows - walk.records);
  }
  const end = endOf(walk, total, step.value);
  return read === 1 && step.value === undefined && end.complete
    ? { ...end, validators: first.validators() }
    : end;
};

/** Lets a stop take effect between any two records. */
async function* paced(
  pieces: Iterable<SourceRecord | UnreadableRecord>,
  signal: AbortSignal,
  most: number,
): AsyncGenerator<SourceRecord | UnreadableRecord> {
  let given = 0;
  for (const piece of pieces) {
    given += 1;
    if (given > most) {
      throw new SourceError(
        'The catalogue has more records than limits.rows; raise it to read them',
        'SOURCE_TOO_LARGE',
      );
    }
    yield piece;
    await setImmediate();
    signal.throwIfAborted();
  }
}

function endOf(walk: CatalogueWalk, total: number | undefined, unread: Unread | undefined): WalkEnd {
  const noted = walk.repeated === 0 ? {} : { notes: [repeated(walk.repeated)] };
  if (total !== undefined && walk.datasets < total) {
    const short = `The catalogue says it has ${String(total)} datasets; ${String(walk.datasets)} were read`;
    return { complete: false, reason: unread ? `${unread.reason}. ${short}` : short, ...noted };
  }
  if (unread && !(unread.round && total !== undefined)) {
    return { complete: false, reason: unread.reason, ...noted };
  }
  return { complete: true, ...noted };
}

const repeated = (times: number): string =>
  `${String(times)} descriptions were left out, as an earlier page has one of the same thing`;
