package dev.plumbline.messages.texts;

import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.Retries;
import dev.plumbline.messages.MessageId;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TextMessageConfiguration {
    /** As patient as mail. */
    static final JobType<Due> SEND = JobType.of("text.send", "Sends a text message", Due.class)
            .with(new Retries(55, Duration.ofSeconds(20), Duration.ofMinutes(30)));

    /** Which text is to go. */
    record Due(MessageId text) {}

    @Bean
    JobWork<Due> sendText(TextDelivery delivery) {
        return SEND.does((due, run) -> delivery.send(due.text(), run.attempt() > 1));
    }
}
