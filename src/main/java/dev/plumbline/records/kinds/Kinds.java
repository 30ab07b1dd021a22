package dev.plumbline.records.kinds;

import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds records of all modules for callers who may know of them. */
@Component
public class Kinds {
    private final Map<String, RecordKind> kinds;

    Kinds(List<RecordKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(RecordKind::code, Function.identity()));
    }

    /** For the firm's own work, whoever may know of it: what comes of it is told to those only who may. */
    public Found known(String kind, UUID id) {
        return ifKnown(kind, id).orElseThrow(Problem.notFound("record"));
    }

    /** The same where it may be gone. */
    public Optional<Found> ifKnown(String kind, UUID id) {
        return found(kind, id);
    }

    /** @throws Problem not found: also for a kind that there is not, and for what the caller may not know of */
    public Found find(String kind, UUID id) {
        return seen(kind, id).orElseThrow(Problem.notFound("record"));
    }

    /** The same for its timeline, which also kinds have on which nothing hangs. */
    public Found findForTimeline(String kind, UUID id) {
        return Optional.ofNullable(kinds.get(kind))
                .flatMap(of -> found(of, id))
                .filter(Kinds::isSeen)
                .orElseThrow(Problem.notFound("record"));
    }

    /** The record that this one came from, where the caller may know of it. */
    public Optional<Found> origin(Found record) {
        return Optional.ofNullable(record.facts().origin()).flatMap(origin -> seen(origin.kind(), origin.id()));
    }

    /** A record and those that it was merged into: what holds for them holds for it. */
    public List<UUID> survivors(String kind, UUID id) {
        @Nullable RecordKind of = carrying(kind);
        return of == null
                ? List.of(id)
                : Stream.concat(Stream.of(id), of.mergedInto(id).stream()).toList();
    }

    /** Whether there is such a kind, and the caller may read some of it. */
    public boolean mayRead(String kind) {
        return isReadable(carrying(kind));
    }

    /** Whether a firm may have own fields of the kind, and the caller may read some of it. */
    public boolean hasFields(String kind) {
        return mayRead(kind) && Objects.requireNonNull(kinds.get(kind)).hasFields();
    }

    /** Nothing for what the caller may not know of. */
    public Optional<Found> seen(String kind, UUID id) {
        return found(kind, id).filter(Kinds::isSeen);
    }

    /** Those of these that the caller may know of; one statement for each kind, however many they are. */
    public Map<RecordRef, RecordKind.Named> named(Collection<RecordRef> refs) {
        Map<String, Set<UUID>> asked = refs.stream()
                .collect(Collectors.groupingBy(
                        RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toUnmodifiableSet())));
        Map<RecordRef, RecordKind.Named> named = new HashMap<>();
        asked.forEach((kind, ids) -> {
            @Nullable RecordKind of = kinds.get(kind);
            if (of != null && isReadable(of)) {
                of.named(ids).forEach(record -> named.put(new RecordRef(kind, record.id()), record));
            }
        });
        return named;
    }

    /** For the firm's own work, whoever may know of them: what comes of it is told to those only who may. */
    public Map<UUID, String> names(String kind, Collection<UUID> ids) {
        @Nullable RecordKind of = kinds.get(kind);
        return of == null
                ? Map.of()
                : of.named(ids).stream().collect(Collectors.toMap(RecordKind.Named::id, RecordKind.Named::name));
    }

    private Optional<Found> found(String kind, UUID id) {
        return Optional.ofNullable(carrying(kind)).flatMap(of -> found(of, id));
    }

    private static Optional<Found> found(RecordKind of, UUID id) {
        return of.find(id).map(facts -> new Found(of, facts));
    }

    private static boolean isSeen(Found found) {
        return found.facts().seenBy().test(Scope.current().access());
    }

    private static boolean isReadable(@Nullable RecordKind kind) {
        return kind != null && Scope.current().access().allows(kind.permission());
    }

    /** What nothing hangs on is no kind for whatever would hang on it. */
    private @Nullable RecordKind carrying(String kind) {
        @Nullable RecordKind of = kinds.get(kind);
        return of == null || of.carries() ? of : null;
    }
}
