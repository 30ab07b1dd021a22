package dev.plumbline.platform;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a collector what took how long, where operators have set one; else nothing happens. What a request does, and the jobs that
 * it schedules do, is one trace, whose id is the request's. Nothing of what was sent is told, and nobody waits for the
 * collector. Implemented by the operations module, which this one may not know.
 */
public interface Traces {
    /** The id of a request's trace in what the collector gets; null when it gets nothing of it. */
    @Nullable
    String traceOf(String request);

    /**
     * A request that was answered.
     *
     * @param route the pattern of its address; null for all that are none
     * @param who   ids of user, key and firm, each by its name in the log
     */
    record Answered(
            String request, String method, @Nullable String route, int status, long nanos, Map<String, UUID> who) {}

    void request(Answered what);

    /** Does an attempt of a job, in its scope, and tells of it. */
    void job(String name, Runnable work);

    /** Does a round of recurring work, in its scope, and tells of it when it failed or took long: most find nothing to do. */
    void round(String name, Runnable work);
}
