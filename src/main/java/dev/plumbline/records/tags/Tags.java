package dev.plumbline.records.tags;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.RecordsProblem;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.records.watching.RecordReadiness;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tags of records; of those kinds that keep their own they are shown as they keep them. */
@Service
class Tags {
    static final int MAX = 30;
    static final int LENGTH_MAX = 40;
    private static final int SUGGESTED_MAX = 20;

    /** With those that it has as many as a timeline looks up. */
    private static final int REMOVED_MAX = LoggedTable.ROWS_MAX - MAX;

    private final TagRepository tags;
    private final Kinds kinds;
    private final Clock clock;

    Tags(TagRepository tags, Kinds kinds, Clock clock) {
        this.tags = tags;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TagsView show(String kind, UUID id) {
        return view(kinds.find(kind, id));
    }

    @Transactional
    public TagsView change(String kind, UUID id, TagChange change) {
        Found record = kinds.find(kind, id);
        readiness(record, own(record).isPresent()).require(RecordsProblem.RECORD_NOT_READY);
        tags.lock(record);
        Instant now = clock.instant();
        tags.remove(record, change.removed(), now);
        tags.add(record, change.added(), now);
        if (tags.of(record).size() > MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A record has at most " + MAX + " tags: take one off first.");
        }
        if (!change.removed().isEmpty()) {
            tags.forget(record, REMOVED_MAX);
        }
        record.changed();
        return view(record);
    }

    /** Tags that records of the kind have and that begin so, in their order; none of a kind that the caller may not read. */
    @Transactional(readOnly = true)
    public List<String> suggested(String kind, String beginning) {
        return kinds.mayRead(kind) ? tags.suggested(kind, beginning.strip(), SUGGESTED_MAX) : List.of();
    }

    private TagsView view(Found record) {
        Optional<List<String>> own = own(record);
        return new TagsView(
                record.code(),
                record.id(),
                own.orElseGet(() -> tags.of(record)),
                List.of(CommandView.of(readiness(record, own.isPresent()))));
    }

    private static Optional<List<String>> own(Found record) {
        return record.kind().ownTags(record.id());
    }

    private static Readiness readiness(Found record, boolean own) {
        return RecordReadiness.tag(record.facts(), Scope.current().access(), own);
    }
}
