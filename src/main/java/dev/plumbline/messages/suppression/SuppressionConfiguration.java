package dev.plumbline.messages.suppression;

import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.messages.MessagesPermission;
import dev.plumbline.messages.servers.ChosenServer;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuppressionConfiguration {
    static final JobType<Due> RELEASE =
            JobType.of("suppression.release", "Tells the mail server that an address is good again", Due.class);

    /** Which address is good again. */
    record Due(String address) {}

    @Bean
    JobWork<Due> releaseAddress(ChosenServer server) {
        return RELEASE.does((due, run) -> server.find().ifPresent(chosen -> chosen.release(due.address())));
    }

    @Bean
    Lifecycle<SuppressionStatus> suppressionLifecycle() {
        return SuppressionLifecycle.MACHINE;
    }

    @Bean
    LiveTopic suppressionTopic() {
        return LiveTopic.of("suppression", MessagesPermission.MESSAGE_READ);
    }
}
