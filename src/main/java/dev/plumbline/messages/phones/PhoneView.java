package dev.plumbline.messages.phones;

import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own phone.
 *
 * @param number      in the form of E.164; null when there is none
 * @param codeEndsAt  until when the code that was sent is good; null when none is waited for
 * @param triesLeft   how often a code may still be tried; null when none is waited for
 * @param confirmedAt when it was confirmed, which is the consent to texts
 * @param leaves      false when this installation keeps texts in its outbox and sends none
 * @param version     0 while none was ever given
 */
record PhoneView(
        PhoneState state,
        @Nullable String number,
        @Nullable Instant codeEndsAt,
        @Nullable Integer triesLeft,
        @Nullable Instant confirmedAt,
        boolean leaves,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static PhoneView of(Phone phone, @Nullable String number, boolean leaves, Instant now) {
        Phone.Code code = phone.code();
        return new PhoneView(
                phone.state(),
                number,
                code == null ? null : code.endsAt(),
                code == null ? null : PhoneReadiness.left(code),
                phone.confirmedAt(),
                leaves,
                PhoneReadiness.commands(phone, now),
                phone.version());
    }
}
