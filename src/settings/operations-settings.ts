import { z } from 'zod';
import { wholeNumber, yesOrNo } from './parts';

const MAX_PORT = 65_535;
const HOUR_SECONDS = 3_600;
const MAX_HSTS_SECONDS = 63_072_000;
/** Shorter than the half minute after which Kubernetes kills. */
const DEFAULT_DRAIN_SECONDS = 25;
const DEFAULT_UNVERIFIED_SECONDS = 60;
const MIN_TOKEN_LENGTH = 24;

export const operationsShape = {
  METRICS_PORT: z
    .string()
    .refine(
      text => /^\d{1,5}$/.test(text) && Number(text) <= MAX_PORT,
      `must be a port, 0 to ${String(MAX_PORT)}`,
    )
    .transform(Number)
    .optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_TOKEN: z
    .string()
    .regex(
      new RegExp(`^[\\x21-\\x7e]{${String(MIN_TOKEN_LENGTH)},}$`),
      `must be at least ${String(MIN_TOKEN_LENGTH)} characters of ASCII without spaces`,
    )
    .optional(),
  DRAIN_SECONDS: wholeNumber(DEFAULT_DRAIN_SECONDS, { min: 0, max: HOUR_SECONDS }),
  DRAIN_DELAY_SECONDS: wholeNumber(0, { min: 0, max: HOUR_SECONDS }),
  UNVERIFIED_ANSWERS_SECONDS: wholeNumber(DEFAULT_UNVERIFIED_SECONDS, { min: 0, max: HOUR_SECONDS }),
  HSTS_SECONDS: wholeNumber(0, { min: 0, max: MAX_HSTS_SECONDS }),
  FEDERATED_TRACES: yesOrNo(false),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http address' }).optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z.string().default(''),
  OTEL_SERVICE_NAME: z.string().default('lien-thong'),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .default('1')
    .refine(text => /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text), 'must be the share of traces kept, 0 to 1')
    .transform(Number),
};

/** Settings of operations whose values are never told. */
export const secretOperationsSettings: readonly string[] = ['METRICS_TOKEN', 'OTEL_EXPORTER_OTLP_HEADERS'];

/** Where traces go: the standard names of OpenTelemetry. */
export interface TracingSettings {
  readonly endpoint: string;
  /** `name=value`, commas between. */
  readonly headers: string;
  readonly serviceName: string;
  /** The share of traces that is kept, where the caller has not decided. */
  readonly share: number;
}

/** How the gateway is watched, and how it ends. */
export const toOperationsSettings = (given: z.infer<z.ZodObject<typeof operationsShape>>) => ({
  /** The port of its own that metrics are served on; null: none. */
  metricsPort: given.METRICS_PORT ?? null,
  metricsHost: given.METRICS_HOST,
  /** Whoever sends it reads the metrics on the public port; null: nobody does. */
  metricsToken: given.METRICS_TOKEN ?? null,
  /** How long what was begun may take to end once the process is told to stop. */
  drainSeconds: given.DRAIN_SECONDS,
  /** How long it still listens then, so that load balancers notice first. */
  drainDelaySeconds: given.DRAIN_DELAY_SECONDS,
  /** How long kept answers are given, marked, while the database does not answer; 0: not at all. */
  unverifiedSeconds: given.UNVERIFIED_ANSWERS_SECONDS,
  /** For how long browsers are told to use nothing but HTTPS; 0: they are not told. */
  hstsSeconds: given.HSTS_SECONDS,
  /** Whether gateways that ask for it are told what each field took. */
  federatedTraces: given.FEDERATED_TRACES,
  /** Null: nothing is traced. */
  tracing: tracingOf(given),
});

function tracingOf(given: z.infer<z.ZodObject<typeof operationsShape>>): TracingSettings | null {
  if (given.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return null;
  return {
    endpoint: given.OTEL_EXPORTER_OTLP_ENDPOINT,
    headers: given.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: given.OTEL_SERVICE_NAME,
    share: given.OTEL_TRACES_SAMPLER_ARG,
  };
}
