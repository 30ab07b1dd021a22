package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One firm that a user belongs to, for the switcher.
 *
 * @param member null for a guest, who is a person of one of the firm's clients
 * @param role   code of it; {@code guest} for a guest
 */
public record Membership(
        FirmId firm,
        String firmName,
        String slug,
        FirmStatus status,
        @Nullable MemberId member,
        String role) {
    public boolean guest() {
        return member == null;
    }
}
