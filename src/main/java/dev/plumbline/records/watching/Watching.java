package dev.plumbline.records.watching;

import dev.plumbline.firms.Members;
import dev.plumbline.records.RecordsProblem;
import dev.plumbline.records.kinds.Audience;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who hears what is said about a record: whoever is responsible for it and whoever has joined in, unless they said that they
 * do not want to; and whoever asked to.
 */
@Service
public class Watching {
    private final WatchRepository watches;
    private final Kinds kinds;
    private final Audience audience;
    private final Members members;
    private final Clock clock;

    Watching(WatchRepository watches, Kinds kinds, Audience audience, Members members, Clock clock) {
        this.watches = watches;
        this.kinds = kinds;
        this.audience = audience;
        this.members = members;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RecordView show(String kind, UUID id) {
        return view(kinds.find(kind, id));
    }

    /** All whom what is said about it may reach: who can be mentioned. */
    @Transactional(readOnly = true)
    List<Colleague> people(String kind, UUID id) {
        return audience.of(kinds.find(kind, id).facts());
    }

    /** Watching what one watches already changes nothing. */
    @Transactional
    RecordView watch(String kind, UUID id, boolean watching) {
        Found record = kinds.find(kind, id);
        RecordReadiness.watch(Scope.current().access()).require(RecordsProblem.RECORD_NOT_READY);
        watches.set(record, Objects.requireNonNull(Scope.current().access().member()), watching, clock.instant());
        return view(record);
    }

    /** From now on they watch it, unless they ever said that they do not want to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Found record, Collection<MemberId> some) {
        watches.begin(record, some, clock.instant());
    }

    /** Those who are to hear what is said about it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<MemberId> watchers(Found record) {
        return watchers(record, watches.of(record));
    }

    /** Those who have asked to hear of each of these, in one statement; of which nobody has, it is missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Set<MemberId>> watchers(String kind, Collection<UUID> records) {
        return watches.of(kind, records);
    }

    private Set<MemberId> watchers(Found record, Map<MemberId, Boolean> said) {
        Set<MemberId> watching = new HashSet<>();
        @Nullable MemberId owner = record.facts().owner();
        if (owner != null && !said.containsKey(owner)) {
            watching.add(owner);
        }
        said.forEach((member, wants) -> {
            if (wants) {
                watching.add(member);
            }
        });
        return audience.among(watching, record.facts());
    }

    private RecordView view(Found record) {
        Set<MemberId> watching = watchers(record, watches.of(record));
        Map<MemberId, String> names = watching.isEmpty() ? Map.of() : members.names();
        Access access = Scope.current().access();
        return new RecordView(
                record.code(),
                record.id(),
                record.facts().name(),
                record.facts().link(),
                access.member() != null && watching.contains(access.member()),
                watching.stream()
                        .map(member -> new Colleague(member, names.getOrDefault(member, "")))
                        .sorted(java.util.Comparator.comparing(Colleague::name))
                        .toList(),
                List.of(
                        CommandView.of(RecordReadiness.comment(record.facts(), access)),
                        CommandView.of(RecordReadiness.watch(access))));
    }
}
