package dev.plumbline.records.timeline;

import dev.plumbline.audit.AuditPermission;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.Members;
import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordKind;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Members of the firm, who have a timeline and nothing else: nobody talks about colleagues here. Their own they always see; others'
 * only those who can read the same in the log.
 */
@Component
class MemberRecords implements RecordKind {
    static final String KIND = "members";

    private final Members members;

    MemberRecords(Members members) {
        this.members = members;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String permission() {
        return AuditPermission.READ;
    }

    @Override
    public boolean carries() {
        return false;
    }

    @Override
    public Optional<RecordFacts> find(UUID id) {
        return members.find(new MemberId(id)).map(MemberRecords::facts);
    }

    @Override
    public List<Named> named(Collection<UUID> ids) {
        Map<MemberId, String> names = members.names();
        return ids.stream()
                .filter(id -> names.containsKey(new MemberId(id)))
                .map(id -> new Named(id, names.getOrDefault(new MemberId(id), ""), link(id), true))
                .toList();
    }

    /** Nothing hangs on a member that could change. */
    @Override
    public void changed(RecordFacts record) {}

    private static RecordFacts facts(MemberFacts member) {
        UUID id = member.id().value();
        return new RecordFacts(
                id,
                member.version(),
                member.name(),
                link(id),
                null,
                member.status() == MemberStatus.ACTIVE,
                List.of(),
                null,
                access -> access.allows(AuditPermission.READ) || isSelf(member.id(), access));
    }

    /** A key is not the person who made it: it reads what its scopes say. */
    private static boolean isSelf(MemberId member, Access access) {
        return member.equals(access.member()) && Scope.current().actor().kind() == Actor.Kind.USER;
    }

    private static String link(UUID id) {
        return "/firm/members/" + id;
    }
}
