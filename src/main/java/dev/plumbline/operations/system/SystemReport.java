package dev.plumbline.operations.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.platform.Connections;
import dev.plumbline.platform.Finding;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One node, now, in the predecessor's published shape (Valhalla, pack S) and with what is new.
 *
 * @param subsystems  of each module that it is there, and of each of the parts below whether it is well enough to work
 * @param build       from what, and when, it was made
 * @param parts       what each says of itself, by name
 * @param environment settings by name, and whether they are set
 */
record SystemReport(
        @JsonProperty("routes_count") int routesCount,

        @JsonProperty("db_healthy") boolean dbHealthy,

        Map<String, Boolean> subsystems,
        Instant timestamp,
        String version,
        Build build,
        Instant startedAt,
        long uptimeSeconds,
        Memory memory,
        Connections.Use connections,
        Map<String, Part> parts,
        Map<String, Boolean> environment) {

    /**
     * From what the running code was made.
     *
     * @param commit of the sources; {@code unknown} where they had no history
     * @param time   when it was made; null where it runs without having been
     */
    record Build(String commit, @Nullable Instant time) {}

    /** Of the heap, in megabytes. */
    record Memory(long usedMb, long committedMb, long mostMb) {}

    /** @param details figures and names; no content of a firm */
    record Part(Finding.Severity severity, String reason, String fix, Map<String, Object> details) {}
}
