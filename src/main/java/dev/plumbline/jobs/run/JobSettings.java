package dev.plumbline.jobs.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node runs jobs.
 *
 * @param run       whether it runs any; a node that only serves requests says no
 * @param threads   jobs at the same time
 * @param poll      time between two looks for due jobs
 * @param heartbeat time between two signs of life; a node that misses four is taken for dead and its jobs are taken over
 */
@ConfigurationProperties("plumbline.jobs")
record JobSettings(
        @DefaultValue("true") boolean run,
        @DefaultValue("8") int threads,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("5s") Duration heartbeat) {}
