package dev.plumbline.records.timeline;

import dev.plumbline.firms.RoleId;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineEntry.Change;
import dev.plumbline.records.TimelineEntry.Names;
import dev.plumbline.shared.MemberId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Says names where the log and the tables have ids. What has gone has none: it is told as an empty text. */
record Naming(Map<UUID, String> members, Map<UUID, String> territories, Map<UUID, String> roles) {
    static final Naming NONE = new Naming(Map.of(), Map.of(), Map.of());

    static Naming of(Map<MemberId, String> members, Map<TerritoryId, String> territories, Map<RoleId, String> roles) {
        return new Naming(
                members.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)),
                territories.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)),
                roles.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)));
    }

    @Nullable
    String of(By by) {
        MemberId member = by.member();
        return member == null ? by.name() : members.getOrDefault(member.value(), "");
    }

    TimelineView.Change of(Change change) {
        return new TimelineView.Change(
                change.field(), named(change.names(), change.before()), named(change.names(), change.after()));
    }

    private @Nullable JsonNode named(Names names, @Nullable JsonNode value) {
        return switch (names) {
            case NOTHING -> value;
            case MEMBER -> named(members, value);
            case TERRITORY -> named(territories, value);
            case ROLE -> named(roles, value);
        };
    }

    private static @Nullable JsonNode named(Map<UUID, String> all, @Nullable JsonNode id) {
        return id == null ? null : StringNode.valueOf(all.getOrDefault(UUID.fromString(id.asString()), ""));
    }
}
