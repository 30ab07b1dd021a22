package dev.plumbline.platform;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses that the running server answers, and how it did since it was started. */
public interface Routes {
    /** Ordered by path and method. */
    List<Route> all();

    /** Those of libraries too, as {@code METHOD path}, in order. */
    List<String> raw();

    /** The endpoints that say of themselves neither who may call them nor that anybody may. */
    List<String> withoutPermission();

    /** Permissions that endpoints ask for within, by {@link AsksWithin}. */
    Set<String> askedWithin();

    /**
     * One method at one address.
     *
     * @param module     whose it is: {@code sales}
     * @param operation  its id in the API's description
     * @param permission null where anybody may call it
     */
    record Route(
            String method,
            String path,
            String module,
            String operation,
            @Nullable String permission,
            boolean deprecated,
            Figures figures) {}

    /**
     * How calls of one route went on this node since its start. Streams are not counted, they end when somebody goes.
     *
     * @param errors    share of calls that the server answered by 5xx, from 0 to 1
     * @param averageMs null, as are the others, before the first call
     */
    record Figures(
            long count,
            @Nullable Double averageMs,
            @Nullable Double minMs,
            @Nullable Double maxMs,
            @Nullable Double p50Ms,
            @Nullable Double p99Ms,
            double errors,
            @Nullable Instant lastUsed) {}
}
