package dev.plumbline.records.comments;

import dev.plumbline.firms.Members;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.records.comments.CommentRepository.Act;
import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells in timelines what was said, of a record or by a member, as it says now. */
@Component
class CommentsSaid implements TimelineSource, TimelineSource.OfMember {
    static final String CODE = "comments";

    private final CommentRepository comments;
    private final Members members;

    CommentsSaid(CommentRepository comments, Members members) {
        this.comments = comments;
        this.members = members;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String name() {
        return CODE + " said";
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
        List<Act> said = comments.said(kind, records, span);
        Map<MemberId, String> names = names(said);
        return said.stream().map(act -> entry(act, names)).toList();
    }

    @Override
    public List<Done> doneBy(MemberId member, TimelineSpan span) {
        List<Act> said = comments.saidBy(member, span);
        Map<MemberId, String> names = names(said);
        return said.stream().map(act -> new Done(act.kind(), entry(act, names))).toList();
    }

    private Map<MemberId, String> names(List<Act> said) {
        return said.isEmpty() ? Map.of() : members.names();
    }

    private static TimelineEntry entry(Act act, Map<MemberId, String> names) {
        boolean there = act.status() == CommentStatus.POSTED;
        return new TimelineEntry(
                act.id(),
                act.at(),
                act.record(),
                there ? "posted" : "posted-and-removed",
                By.member(act.member()),
                there ? Mentions.named(act.body(), names) : null,
                "/" + act.kind() + "/" + act.record() + "?tab=comments",
                there && act.edited() ? Map.of("edited", "true") : Map.of(),
                List.of(),
                null);
    }
}
