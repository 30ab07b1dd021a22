package dev.plumbline.records.kinds;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may hear what is said about a record: active members who see it and may read comments. */
@Component
public class Audience {
    private final Firms firms;
    private final Members members;

    Audience(Firms firms, Members members) {
        this.firms = firms;
        this.members = members;
    }

    /** All of them, by name. */
    public List<Colleague> of(RecordFacts record) {
        List<MemberFacts> active = members.active();
        Set<MemberId> hear = among(active.stream().map(MemberFacts::id).toList(), record);
        return active.stream()
                .filter(member -> hear.contains(member.id()))
                .map(member -> new Colleague(member.id(), member.name()))
                .toList();
    }

    /** Those of the members who belong to it. */
    public Set<MemberId> among(Collection<MemberId> some, RecordFacts record) {
        Map<MemberId, Access> granted = some.isEmpty() ? Map.of() : firms.granted(some);
        return granted.entrySet().stream()
                .filter(each -> each.getValue().allows(RecordsPermission.COMMENT_READ)
                        && record.seenBy().test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
