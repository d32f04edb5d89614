import type * as OpenTelemetry from '@opentelemetry/api';
import type { Context, Span, Tracer } from '@opentelemetry/api';
import type { TracingSettings } from '../settings/operations-settings';

type Attributes = Readonly<Record<string, string | number>>;

/** Traces what happens, or, where nothing is set, does only what happens. */
export interface Tracing {
  /** Does something as a part of what is under way. */
  inSpan<Result>(name: string, attributes: Attributes, act: (span: Span) => Promise<Result>): Promise<Result>;
  /** Begins a request that may be a part of a caller's trace, as its header `traceparent` says. */
  begin(name: string, headers: Readonly<Record<string, unknown>>): OpenRequest;
  /** Sends what was not sent yet. */
  stop(): Promise<void>;
}

/** A request that is being answered. */
export interface OpenRequest {
  /** Runs what follows as a part of it. */
  within(run: () => void): void;
  end(name: string, status: number, attributes: Attributes): void;
}

type Api = Pick<typeof OpenTelemetry, 'context' | 'propagation' | 'trace' | 'SpanKind' | 'SpanStatusCode'>;

/** Nothing of OpenTelemetry is loaded unless there is somewhere to send traces to. */
export async function startTracing(settings: TracingSettings | null): Promise<Tracing | null> {
  if (!settings) return null;
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({
    url: `${settings.endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: headersOf(settings.headers),
  });
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': settings.serviceName }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(settings.share) }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  provider.register();
  return createTracing(api, provider.getTracer('lien-thong'), () => provider.shutdown());
}

function createTracing(api: Api, tracer: Tracer, stop: () => Promise<void>): Tracing {
  return {
    inSpan: (name, attributes, act) =>
      tracer.startActiveSpan(name, { attributes }, async span => {
        try {
          return await act(span);
        } catch (error) {
          // The kind only: a message may hold what was asked.
          span.setStatus({ code: api.SpanStatusCode.ERROR, message: (error as Error).name });
          throw error;
        } finally {
          span.end();
        }
      }),
    begin: (name, headers) => {
      const caller = api.propagation.extract(api.context.active(), headers);
      const span = tracer.startSpan(name, { kind: api.SpanKind.SERVER }, caller);
      return openRequest(api, span, api.trace.setSpan(caller, span));
    },
    stop,
  };
}

const openRequest = (api: Api, span: Span, own: Context): OpenRequest => ({
  within: run => {
    api.context.with(own, run);
  },
  end: (name, status, attributes) => {
    span.updateName(name);
    span.setAttributes({ ...attributes, 'http.response.status_code': status });
    if (status >= 500) span.setStatus({ code: api.SpanStatusCode.ERROR });
    span.end();
  },
});

/** `name=value`, commas between, as OpenTelemetry writes headers in settings. */
const headersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .filter(pair => pair.includes('='))
      .map(pair => [
        pair.slice(0, pair.indexOf('=')).trim(),
        decodeURIComponent(pair.slice(pair.indexOf('=') + 1).trim()),
      ]),
  );
