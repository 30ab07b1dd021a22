package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.records.watching.Watching;
import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who hears of what property. */
@Component
class Recipients {
    private final Watching watching;
    private final Members members;

    Recipients(Watching watching, Members members) {
        this.watching = watching;
        this.members = members;
    }

    /** Where nobody watches a property who still may see it, somebody has to hear of it all the same. */
    Map<MemberId, Set<PropertyId>> of(Collection<PropertyId> properties) {
        Map<UUID, Set<MemberId>> watchers = watching.watchers(
                Homes.PROPERTIES, properties.stream().map(PropertyId::value).toList());
        Set<MemberId> readers = allowed(ClientsPermission.CLIENT_READ);
        Set<MemberId> others = allowed(CompliancePermission.VERIFY);
        watchers.values().forEach(each -> each.retainAll(readers));
        Map<MemberId, Set<PropertyId>> theirs = new HashMap<>();
        for (PropertyId property : properties) {
            Set<MemberId> theyWatch = watchers.getOrDefault(property.value(), Set.of());
            for (MemberId member : theyWatch.isEmpty() ? others : theyWatch) {
                theirs.computeIfAbsent(member, id -> new HashSet<>()).add(property);
            }
        }
        return theirs;
    }

    private Set<MemberId> allowed(String permission) {
        return members.allowed(permission).stream().map(MemberFacts::id).collect(Collectors.toSet());
    }
}
