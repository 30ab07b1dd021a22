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
 * @param barred      whether its owner has answered STOP: until they write START nothing goes there
 * @param leaves      false when this installation keeps texts in its outbox and sends none
 * @param version     0 while none was ever given
 */
record PhoneView(
        PhoneState state,
        @Nullable String number,
        @Nullable Instant codeEndsAt,
        @Nullable Integer triesLeft,
        @Nullable Instant confirmedAt,
        boolean barred,
        boolean leaves,
        List<CommandView> commands,
        long version)
        implements Versioned {

    /** @param plain in the form of E.164 */
    record Line(@Nullable String plain, boolean barred) {}

    static PhoneView of(Phone phone, Line number, boolean leaves, Instant now) {
        Phone.Code code = phone.code();
        return new PhoneView(
                number.barred() && phone.state() == PhoneState.CONFIRMED ? PhoneState.STOPPED : phone.state(),
                number.plain(),
                code == null ? null : code.endsAt(),
                code == null ? null : PhoneReadiness.left(code),
                phone.confirmedAt(),
                number.barred(),
                leaves,
                PhoneReadiness.commands(phone, now),
                phone.version());
    }
}
