package dev.plumbline.firms.members;

import dev.plumbline.firms.Availability;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.roles.Role;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.UserId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user's place in the firm. */
record Member(
        MemberId id,
        UserId user,
        String name,
        String email,
        Role role,
        MemberStatus status,
        Instant joinedAt,
        Work work,
        long version) {

    /**
     * How much and what a member takes on.
     *
     * @param capacity open leads that are enough; null for no limit
     */
    record Work(
            Availability availability,
            @Nullable Integer capacity,
            Set<String> skills,
            Set<UUID> teams,
            Set<UUID> territories) {}

    boolean owns() {
        return status == MemberStatus.ACTIVE && role.code().equals(BuiltInRole.OWNER.code());
    }

    boolean is(Access caller) {
        return id.equals(caller.member());
    }

    Member with(Role nextRole, Work nextWork) {
        return new Member(id, user, name, email, nextRole, status, joinedAt, nextWork, version);
    }
}
