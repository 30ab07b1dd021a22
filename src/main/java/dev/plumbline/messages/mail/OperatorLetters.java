package dev.plumbline.messages.mail;

import dev.plumbline.identity.Operators;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.platform.OperatorAlarm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What all who run the installation are told when one of them does something to the whole of it. */
@Component
class OperatorLetters {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final MailSettings settings;
    private final Operators operators;

    OperatorLetters(Mailer mailer, MailSettings settings, Operators operators) {
        this.mailer = mailer;
        this.settings = settings;
        this.operators = operators;
    }

    @EventListener
    void on(OperatorAlarm alarm) {
        operators
                .operators()
                .forEach(each -> mailer.send(new Mail(
                        each.email(),
                        "Plumbline: " + alarm.what(),
                        text(each.name(), alarm),
                        settings.address() + "/console",
                        String.join(
                                ":",
                                "alarm",
                                alarm.what(),
                                alarm.at().toString(),
                                each.id().value().toString()))));
    }

    private static String text(String name, OperatorAlarm alarm) {
        return """
                Hello %s,

                %s.
                By %s, on %s%s
                Reason: %s

                If it should not be so, end it on the console, and look who is signed in:
                %s
                """.formatted(
                        Mail.oneLine(name),
                        alarm.what(),
                        Mail.oneLine(alarm.by()),
                        TIME.format(alarm.at()),
                        end(alarm.until()),
                        Mail.oneLine(alarm.reason()),
                        Mail.LINK);
    }

    private static String end(@Nullable Instant until) {
        return until == null ? "." : ", until " + TIME.format(until) + " at the latest.";
    }
}
