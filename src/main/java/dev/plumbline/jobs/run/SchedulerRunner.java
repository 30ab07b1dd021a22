package dev.plumbline.jobs.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.plumbline.platform.PlatformConnections;
import dev.plumbline.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the scheduler as long as the application runs. */
@Component
class SchedulerRunner implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SchedulerRunner.class);

    private final SchedulerFactory factory;
    private final PlatformConnections connections;
    private final JobSettings settings;
    private final Ids ids;
    private @Nullable Scheduler scheduler;

    SchedulerRunner(SchedulerFactory factory, PlatformConnections connections, JobSettings settings, Ids ids) {
        this.factory = factory;
        this.connections = connections;
        this.settings = settings;
        this.ids = ids;
    }

    @Override
    public void start() {
        String node = "node-" + ids.next();
        log.info("Taking jobs as {}", node);
        scheduler = factory.scheduler(connections.dataSource(), node, settings);
        scheduler.start();
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.run();
    }
}
