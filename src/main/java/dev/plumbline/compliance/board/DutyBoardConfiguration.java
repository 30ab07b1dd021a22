package dev.plumbline.compliance.board;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.LiveTopic;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DutyBoardConfiguration {
    static final String TOPIC = "outlook";

    /** With the scheduler's own half second a change stands on the board in less than two. */
    private static final Duration RECKON = Duration.ofSeconds(1);

    @Bean
    LiveTopic outlookTopic() {
        return LiveTopic.of(TOPIC, ClientsPermission.CLIENT_READ);
    }

    @Bean
    RecurringJob reckonOutlooks(OutlookKeeper keeper) {
        return RecurringJob.forPlatform(
                OutlookKeeper.ACTION,
                "Reckons anew how properties stand of which something was recorded",
                RECKON,
                keeper::reckonAll);
    }

    @Bean
    RecurringJob refreshOutlooks(OutlookKeeper keeper) {
        return RecurringJob.forEachFirm(
                "outlook.refresh",
                "Looks a year ahead for all properties, as days go by and rules change",
                Duration.ofHours(1),
                keeper::refresh);
    }
}
