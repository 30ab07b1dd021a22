package dev.plumbline.operations.system;

import dev.plumbline.operations.checks.Checks;
import dev.plumbline.platform.Connections;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.NeededSetting;
import dev.plumbline.platform.Product;
import dev.plumbline.platform.Routes;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

@Component
class SystemReports {
    private static final int MEGA = 20;

    private final Checks checks;
    private final Routes routes;
    private final List<NeededSetting> settings;
    private final Environment environment;
    private final Connections connections;
    private final Clock clock;
    private final Instant startedAt;

    SystemReports(
            Checks checks,
            Routes routes,
            List<NeededSetting> settings,
            Environment environment,
            Connections connections,
            Clock clock) {
        this.checks = checks;
        this.routes = routes;
        this.settings = settings;
        this.environment = environment;
        this.connections = connections;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    SystemReport now() {
        Map<String, Finding> findings = checks.look();
        Map<String, Boolean> well = new LinkedHashMap<>();
        Map<String, SystemReport.Part> parts = new LinkedHashMap<>();
        findings.forEach((name, found) -> {
            well.put(name, found.ok());
            parts.put(name, new SystemReport.Part(found.severity(), found.reason(), found.fix(), found.details()));
        });
        Map<String, Boolean> set = new LinkedHashMap<>();
        settings.forEach(setting -> set.put(setting.variable(), setting.isSet(environment)));
        Instant now = clock.instant();
        return new SystemReport(
                routes.all().size(),
                Boolean.TRUE.equals(well.get("database")),
                well,
                now,
                Product.VERSION,
                startedAt,
                Duration.between(startedAt, now).toSeconds(),
                memory(),
                connections.use(),
                parts,
                set);
    }

    private static SystemReport.Memory memory() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new SystemReport.Memory(heap.getUsed() >> MEGA, heap.getCommitted() >> MEGA, heap.getMax() >> MEGA);
    }
}
