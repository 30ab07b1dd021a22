package dev.plumbline.firms;

import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.UserId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know of a member.
 *
 * @param role        code of the role
 * @param capacity    open leads that are enough; null for no limit
 * @param territories where the member works; what lies below is meant too
 */
public record MemberFacts(
        MemberId id,
        UserId user,
        String name,
        String email,
        String role,
        MemberStatus status,
        Availability availability,
        @Nullable Integer capacity,
        Set<String> skills,
        Set<UUID> teams,
        Set<UUID> territories,
        long version) {
    /** Whether new work may be given to this member now. */
    public boolean takesWork() {
        return status == MemberStatus.ACTIVE && availability == Availability.ACTIVE;
    }
}
