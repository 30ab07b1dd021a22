package dev.plumbline.records.comments;

import dev.plumbline.records.RecordsPermission;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.records.comments.CommentRepository.Act;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells in timelines that something was taken back. */
@Component
class CommentsRemoved implements TimelineSource {
    private final CommentRepository comments;

    CommentsRemoved(CommentRepository comments) {
        this.comments = comments;
    }

    @Override
    public String code() {
        return CommentsSaid.CODE;
    }

    @Override
    public String name() {
        return CommentsSaid.CODE + " removed";
    }

    @Override
    public String permission() {
        return RecordsPermission.COMMENT_READ;
    }

    @Override
    public boolean serves(String kind) {
        return true;
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return comments.removed(kind, records, span).stream()
                .map(act -> entry(kind, act))
                .toList();
    }

    private static TimelineEntry entry(String kind, Act act) {
        return new TimelineEntry(
                act.id(),
                act.at(),
                act.record(),
                act.member().equals(act.author()) ? "removed" : "removed-of-another",
                By.member(act.member()),
                null,
                "/" + kind + "/" + act.record() + "?tab=comments",
                Map.of(),
                List.of(),
                null);
    }
}
