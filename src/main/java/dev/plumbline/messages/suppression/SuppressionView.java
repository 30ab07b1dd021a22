package dev.plumbline.messages.suppression;

import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.SuppressionId;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that gets no mail.
 *
 * @param detail in the words of whoever reported it; null when nothing was said
 * @param mail   the mail that it came of; null when it came of none
 */
record SuppressionView(
        SuppressionId id,
        String address,
        SuppressionCause cause,
        @Nullable String detail,
        @Nullable MessageId mail,
        SuppressionStatus status,
        Instant statusAt,
        Instant createdAt,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static SuppressionView of(Suppression one, Access access) {
        return new SuppressionView(
                one.id(),
                one.address(),
                one.cause(),
                one.detail(),
                one.mail(),
                one.status(),
                one.statusAt(),
                one.createdAt(),
                List.of(CommandView.of(SuppressionReadiness.lift(one, access))),
                one.version());
    }
}
