import type { IncomingHttpHeaders } from 'node:http';

/** How a gateway asks for the trace of a request, and the only format of traces that there is. */
const HEADER = 'apollo-federation-include-trace';
const FORMAT = 'ftv1';

/** Whether a gateway wants to know what each field of an answer took. */
export const asksForTrace = (headers: IncomingHttpHeaders): boolean => headers[HEADER] === FORMAT;
