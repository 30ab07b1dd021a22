package dev.plumbline.operations.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.platform.Connections;
import dev.plumbline.platform.Finding;
import java.time.Instant;
import java.util.Map;

/**
 * One node, now, in the predecessor's published shape (Valhalla, pack S) and with what is new.
 *
 * @param subsystems  whether each of the parts below is well enough to work
 * @param parts       what each says of itself, by name
 * @param environment settings by name, and whether they are set
 */
record SystemReport(
        @JsonProperty("routes_count") int routesCount,

        @JsonProperty("db_healthy") boolean dbHealthy,

        Map<String, Boolean> subsystems,
        Instant timestamp,
        String version,
        Instant startedAt,
        long uptimeSeconds,
        Memory memory,
        Connections.Use connections,
        Map<String, Part> parts,
        Map<String, Boolean> environment) {

    /** Of the heap, in megabytes. */
    record Memory(long usedMb, long committedMb, long mostMb) {}

    /** @param details figures and names; no content of a firm */
    record Part(Finding.Severity severity, String reason, String fix, Map<String, Object> details) {}
}
