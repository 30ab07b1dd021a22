package dev.plumbline.messages.mail;

import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.Retries;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.ShownLinks;
import dev.plumbline.messages.wordings.SystemLetter;
import dev.plumbline.platform.Counted;
import dev.plumbline.shared.Lifecycle;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    /** A mail server may be away for a night, and mail systems do not give up sooner (RFC 5321, 4.5.4.1). */
    static final JobType<Due> SEND = JobType.of("mail.send", "Sends a mail", Due.class)
            .with(new Retries(55, Duration.ofSeconds(20), Duration.ofMinutes(30)));

    /** What is counted of each attempt to hand a mail over. */
    static final String HANDED = "plumbline.mail.attempts";

    static final String TAKEN = "taken";
    static final String REFUSED = "refused";
    static final String AWAY = "away";

    /**
     * Which mail is to go.
     *
     * @param paced whether it has waited for its place; null in jobs from before mail had a pace
     */
    record Due(MessageId mail, @Nullable Boolean paced) {
        static Due first(MessageId mail) {
            return new Due(mail, false);
        }

        boolean hasPlace() {
            return Boolean.TRUE.equals(paced);
        }
    }

    @Bean
    Counted mailAttempts() {
        return new Counted(HANDED, "Mails handed to the mail server", List.of(TAKEN, REFUSED, AWAY));
    }

    @Bean
    Lifecycle<MailStatus> mailLifecycle() {
        return MailLifecycle.MACHINE;
    }

    @Bean
    SystemLetter invitationLetter() {
        return FirmLetters.INVITATION;
    }

    @Bean
    SystemLetter portalLetter() {
        return FirmLetters.PORTAL;
    }

    @Bean
    ShownLinks shownLinks(MailSettings settings) {
        return new ShownLinks(settings.showLinks());
    }

    @Bean
    JobWork<Due> sendMail(MailDelivery delivery) {
        return SEND.does((due, run) -> delivery.send(due, run.attempt() > 1));
    }
}
