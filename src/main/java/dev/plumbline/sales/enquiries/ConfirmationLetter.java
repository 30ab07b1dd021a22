package dev.plumbline.sales.enquiries;

import dev.plumbline.firms.Firms;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.sales.capture.FirmCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Asks a stranger whether the enquiry is theirs. Nothing that was written into the form stands in it: it may go to somebody
 * who wrote nothing.
 */
@Component
class ConfirmationLetter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final Firms firms;

    ConfirmationLetter(Mailer mailer, Firms firms) {
        this.mailer = mailer;
        this.firms = firms;
    }

    void send(UUID enquiry, String to, FirmCode token, Instant expires) {
        String firm = Mail.oneLine(firms.current().name());
        String text = """
                Hello,

                somebody, probably you, wrote to %s. Open this page and confirm it, until %s:
                %s

                Only then does %s read it. If it was not you, do nothing: it is erased by itself.
                """.formatted(firm, TIME.format(expires), Mail.LINK, firm);
        mailer.send(new Mail(
                to,
                "Confirm your enquiry to " + firm,
                text,
                mailer.address() + "/capture/confirmations/" + token.text(),
                "enquiry:" + enquiry));
    }
}
