package dev.plumbline.operations.traces;

import dev.plumbline.platform.Product;
import dev.plumbline.platform.Traces;
import dev.plumbline.shared.Scope;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporterBuilder;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Spans are made when what they are of has ended, and wait for a thread of their own, 2,048 at most; what comes when that is full,
 * and what the collector does not take, is lost.
 */
final class TraceBook implements Traces, AutoCloseable {
    private static final int WAITING_MAX = 2_048;
    private static final Duration SEND = Duration.ofSeconds(10);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LAST = Duration.ofSeconds(3);
    private static final Duration LONG_ROUND = Duration.ofMillis(100);
    private static final int FAULT = 500;

    private final Clock clock;
    private final RatioSampler sampler;
    private final SdkTracerProvider provider;
    private final Tracer tracer;

    TraceBook(TraceSettings settings, Clock clock) {
        this.clock = clock;
        this.sampler = new RatioSampler(settings.ratio());
        OtlpHttpSpanExporterBuilder exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(settings.address())
                .setCompression("gzip")
                .setTimeout(SEND)
                .setConnectTimeout(CONNECT)
                .setMeterProvider(MeterProvider.noop());
        settings.parsed().forEach(exporter::addHeader);
        this.provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.create(Attributes.builder()
                                .put("service.name", "plumbline")
                                .put("service.version", Product.VERSION)
                                .build())))
                .setIdGenerator(new TraceIds())
                .setSampler(sampler)
                .addSpanProcessor(BatchSpanProcessor.builder(exporter.build())
                        .setMaxQueueSize(WAITING_MAX)
                        .setMeterProvider(MeterProvider.noop())
                        .build())
                .build();
        this.tracer = provider.get("dev.plumbline");
    }

    @Override
    public @Nullable String traceOf(String request) {
        UUID id = TraceIds.request(request);
        return id == null || !sampler.takes(TraceIds.trace(id)) ? null : TraceIds.trace(id);
    }

    @Override
    public void request(Answered what) {
        String name = what.route() == null ? what.method() : what.method() + " " + what.route();
        SpanBuilder span = begun(name, SpanKind.SERVER, what.nanos())
                .setAttribute("http.request.id", what.request())
                .setAttribute("http.request.method", what.method())
                .setAttribute("http.response.status_code", what.status());
        if (what.route() != null) {
            span.setAttribute("http.route", what.route());
        }
        what.who().forEach((key, id) -> span.setAttribute(key, id.toString()));
        Span made = TraceIds.ofRequest(TraceIds.request(what.request()), span::startSpan);
        end(made, what.status() < FAULT ? null : String.valueOf(what.status()));
    }

    @Override
    public void job(String name, Runnable work) {
        timed(work, (nanos, failure) -> {
            SpanBuilder span = job(name, nanos);
            UUID request = TraceIds.request(Scope.current().request());
            if (request != null) {
                span.setParent(Context.root().with(Span.wrap(TraceIds.context(request))));
            }
            end(span.startSpan(), failure);
        });
    }

    @Override
    public void round(String name, Runnable work) {
        timed(work, (nanos, failure) -> {
            if (failure != null || nanos >= LONG_ROUND.toNanos()) {
                SpanBuilder span = job(name, nanos);
                UUID request = TraceIds.request(Scope.current().request());
                end(TraceIds.within(request, span::startSpan), failure);
            }
        });
    }

    private interface Told {
        void of(long nanos, @Nullable String failure);
    }

    private static void timed(Runnable work, Told told) {
        long started = System.nanoTime();
        String failure = null;
        try {
            work.run();
        } catch (RuntimeException | Error thrown) {
            // Its words can hold what a firm keeps.
            failure = thrown.getClass().getName();
            throw thrown;
        } finally {
            told.of(System.nanoTime() - started, failure);
        }
    }

    private SpanBuilder job(String name, long nanos) {
        SpanBuilder span = begun("job " + name, SpanKind.INTERNAL, nanos).setAttribute("plumbline.job.type", name);
        Scope scope = Scope.current();
        return scope.isPlatform()
                ? span
                : span.setAttribute("organization.id", scope.firm().value().toString());
    }

    /** One that has been going on for as long. */
    private SpanBuilder begun(String name, SpanKind kind, long nanos) {
        Instant start = clock.instant().minusNanos(Math.max(0, nanos));
        return tracer.spanBuilder(name).setNoParent().setSpanKind(kind).setStartTimestamp(start);
    }

    private void end(Span span, @Nullable String failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR).setAttribute("error.type", failure);
        }
        span.end(clock.instant());
    }

    /** Sends what waits; a collector that is away keeps nobody for long. */
    @Override
    public void close() {
        provider.shutdown().join(LAST.toMillis(), TimeUnit.MILLISECONDS);
    }
}
