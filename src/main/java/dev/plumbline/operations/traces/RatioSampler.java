package dev.plumbline.operations.traces;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Takes a share of all traces by their last 56 bits, so that all spans of a trace are taken or none, on all nodes. The SDK's own
 * looks at bits that are the same in each id of ours.
 */
final class RatioSampler implements Sampler {
    /** W3C Trace Context Level 2: the last seven bytes are random. */
    private static final int RANDOM_FROM = 18;

    private static final double ALL = 1L << 56;

    private final long left;

    RatioSampler(double ratio) {
        this.left = Math.round((1 - ratio) * ALL);
    }

    boolean takes(String trace) {
        return Long.parseUnsignedLong(trace, RANDOM_FROM, trace.length(), 16) >= left;
    }

    @Override
    public SamplingResult shouldSample(
            Context parent, String trace, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        return takes(trace) ? SamplingResult.recordAndSample() : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "RatioSampler";
    }
}
