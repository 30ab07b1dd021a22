package dev.plumbline.firms.members;

import dev.plumbline.firms.Availability;
import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.RoleId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member.
 *
 * @param capacity open leads that are enough; null for no limit
 * @param openWork what the member has in hand
 */
record MemberView(
        MemberId id,
        String name,
        String email,
        RoleRef role,
        MemberStatus status,
        Availability availability,
        @Nullable Integer capacity,
        List<String> skills,
        List<UUID> teams,
        List<UUID> territories,
        long openWork,
        Instant joinedAt,
        List<CommandView> commands,
        long version)
        implements Versioned {

    record RoleRef(RoleId id, String code, String name) {}

    static MemberView of(Member m, long openWork, List<CommandView> commands) {
        return new MemberView(
                m.id(),
                m.name(),
                m.email(),
                new RoleRef(m.role().id(), m.role().code(), m.role().name()),
                m.status(),
                m.work().availability(),
                m.work().capacity(),
                sorted(m.work().skills()),
                sorted(m.work().teams()),
                sorted(m.work().territories()),
                openWork,
                m.joinedAt(),
                commands,
                m.version());
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
        return values.stream().sorted().toList();
    }
}
