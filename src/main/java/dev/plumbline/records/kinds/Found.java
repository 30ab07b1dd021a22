package dev.plumbline.records.kinds;

import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A record that the caller may know of. */
public record Found(RecordKind kind, RecordFacts facts) {
    public String code() {
        return kind.code();
    }

    public UUID id() {
        return facts.id();
    }

    /** The record and those that were merged into it. */
    public List<UUID> all() {
        return Stream.concat(Stream.of(facts.id()), facts.merged().stream()).toList();
    }

    /** Tells open screens that what hangs on it has changed. */
    public void changed() {
        kind.changed(facts);
    }
}
