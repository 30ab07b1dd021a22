package dev.plumbline.operations.checks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.platform.Finding;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether this installation may be deployed, in the predecessor's published shape (Valhalla, pack V) and with what is new:
 * severity, reason and fix.
 *
 * @param overallOk whether every check is ok
 * @param checks    by name
 */
record DeployReport(
        Instant timestamp, @JsonProperty("overall_ok") boolean overallOk, Map<String, Found> checks) {

    /** What strangers may read of details: names that stand in the documentation, and whether they are set. */
    private static final Map<String, List<String>> OPEN = Map.of(
            "environment", List.of(EnvironmentCheck.DETAILS),
            "routes", List.of(RoutesCheck.TOTAL, RoutesCheck.PREFIXES, RoutesCheck.MISSING));

    /**
     * What one check found.
     *
     * @param message only for operators what to do and what was found exactly
     */
    record Found(
            boolean ok,
            Finding.Severity severity,
            String message,
            @Nullable String fix,

            @JsonAnyGetter Map<String, Object> details) {}

    static DeployReport of(Instant at, Map<String, Finding> findings, boolean whole) {
        Map<String, Found> checks = new LinkedHashMap<>();
        findings.forEach((name, finding) -> checks.put(name, found(name, finding, whole)));
        return new DeployReport(at, findings.values().stream().allMatch(Finding::ok), checks);
    }

    private static Found found(String name, Finding finding, boolean whole) {
        Map<String, Object> shown = new LinkedHashMap<>(finding.details());
        if (!whole) {
            shown.keySet().retainAll(OPEN.getOrDefault(name, List.of()));
        }
        return new Found(finding.ok(), finding.severity(), finding.reason(), whole ? finding.fix() : null, shown);
    }
}
