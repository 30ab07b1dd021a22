package dev.plumbline.operations.system;

import dev.plumbline.operations.checks.Checks;
import dev.plumbline.platform.Connections;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Product;
import dev.plumbline.platform.Routes;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

@Component
class SystemReports {
    private static final int MEGA = 20;

    private final Checks checks;
    private final Routes routes;
    private final Settings settings;
    private final Connections connections;
    private final SystemReport.Build build;
    private final Clock clock;
    private final Instant startedAt;

    SystemReports(
            Checks checks,
            Routes routes,
            Settings settings,
            Connections connections,
            ObjectProvider<BuildProperties> build,
            Clock clock) {
        this.checks = checks;
        this.routes = routes;
        this.settings = settings;
        this.connections = connections;
        this.build = build(build.getIfAvailable());
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    private static SystemReport.Build build(@Nullable BuildProperties told) {
        String commit = told == null ? null : told.get("commit");
        return new SystemReport.Build(commit == null ? "unknown" : commit, told == null ? null : told.getTime());
    }

    SystemReport now() {
        Map<String, Finding> findings = checks.look();
        Map<String, Boolean> well = new TreeMap<>();
        routes.all().forEach(route -> well.put(route.module(), true));
        Map<String, SystemReport.Part> parts = new LinkedHashMap<>();
        findings.forEach((name, found) -> {
            well.put(name, found.ok());
            parts.put(name, new SystemReport.Part(found.severity(), found.reason(), found.fix(), found.details()));
        });
        Instant now = clock.instant();
        return new SystemReport(
                routes.all().size(),
                Boolean.TRUE.equals(well.get("database")),
                well,
                now,
                Product.VERSION,
                build,
                startedAt,
                Duration.between(startedAt, now).toSeconds(),
                memory(),
                connections.use(),
                parts,
                settings.set());
    }

    private static SystemReport.Memory memory() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new SystemReport.Memory(heap.getUsed() >> MEGA, heap.getCommitted() >> MEGA, heap.getMax() >> MEGA);
    }
}
