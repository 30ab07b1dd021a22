package dev.plumbline.sales.enquiries;

import dev.plumbline.firms.Firms;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.wordings.SystemLetter;
import dev.plumbline.messages.wordings.SystemLetter.Field;
import dev.plumbline.messages.wordings.Wording;
import dev.plumbline.messages.wordings.Wordings;
import dev.plumbline.sales.capture.FirmCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Asks a stranger whether the enquiry is theirs. Nothing that was written into the form stands in it, and there is no field for
 * it: it may go to somebody who wrote nothing.
 */
@Component
class ConfirmationLetter {
    static final SystemLetter LETTER = new SystemLetter(
            "enquiry.confirmation",
            "Confirmation of an enquiry",
            "Asks whoever sent one of your forms with confirmation by mail whether it was them. It may go to somebody who"
                    + " wrote nothing: it says who writes, and nothing of what the form was filled with.",
            List.of(
                    Field.needed(SystemLetter.FIRM, "Your firm.", "Your firm"),
                    Field.of("until", "Until when it can be confirmed.", "24 December 2026, 09:00 UTC"),
                    Field.needed(
                            SystemLetter.LINK, "The page on which they confirm.", "/capture/confirmations/a-sample")),
            new Wording("Confirm your enquiry to {{firm}}", """
                    Hello,

                    somebody, probably you, wrote to {{firm}}. Open this page and confirm it, until {{until}}:
                    {{link}}

                    Only then does {{firm}} read it. If it was not you, do nothing: it is erased by itself.
                    """));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final Firms firms;
    private final Wordings wordings;

    ConfirmationLetter(Mailer mailer, Firms firms, Wordings wordings) {
        this.mailer = mailer;
        this.firms = firms;
        this.wordings = wordings;
    }

    void send(UUID enquiry, String to, FirmCode token, Instant expires) {
        Wording words = wordings.write(
                LETTER, Map.of(SystemLetter.FIRM, firms.current().name(), "until", TIME.format(expires)));
        mailer.send(new Mail(
                to,
                words.subject(),
                words.text(),
                mailer.address() + "/capture/confirmations/" + token.text(),
                "enquiry:" + enquiry));
    }
}
