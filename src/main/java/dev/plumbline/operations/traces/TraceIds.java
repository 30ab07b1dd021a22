package dev.plumbline.operations.traces;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A trace has the id of its request, whose 122 bits are as unique as its own would be, and the request's span the second half of
 * that: so whoever knows the request knows both, and a job finds what it belongs to without anything being carried along.
 */
final class TraceIds implements IdGenerator {
    private static final ScopedValue<Known> KNOWN = ScopedValue.newInstance();
    private static final IdGenerator RANDOM = IdGenerator.random();

    private record Known(UUID request, boolean isItsSpan) {}

    /** Null for what is no request's id: what happens before a request has one, or outside of all. */
    static @Nullable UUID request(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    static String trace(UUID request) {
        return TraceId.fromLongs(request.getMostSignificantBits(), request.getLeastSignificantBits());
    }

    private static String span(UUID request) {
        return SpanId.fromLong(request.getLeastSignificantBits());
    }

    static SpanContext context(UUID request) {
        return SpanContext.create(trace(request), span(request), TraceFlags.getSampled(), TraceState.getDefault());
    }

    /** Makes the span of a request. */
    static <T> T ofRequest(@Nullable UUID request, Supplier<T> made) {
        return with(request, true, made);
    }

    /** Makes another span, in the trace of a request. */
    static <T> T within(@Nullable UUID request, Supplier<T> made) {
        return with(request, false, made);
    }

    private static <T> T with(@Nullable UUID request, boolean itsSpan, Supplier<T> made) {
        return request == null
                ? made.get()
                : ScopedValue.where(KNOWN, new Known(request, itsSpan)).call(made::get);
    }

    @Override
    public String generateTraceId() {
        return KNOWN.isBound() ? trace(KNOWN.get().request()) : RANDOM.generateTraceId();
    }

    @Override
    public String generateSpanId() {
        return KNOWN.isBound() && KNOWN.get().isItsSpan() ? span(KNOWN.get().request()) : RANDOM.generateSpanId();
    }
}
