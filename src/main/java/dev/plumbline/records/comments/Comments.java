package dev.plumbline.records.comments;

import dev.plumbline.firms.Members;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.CommentId;
import dev.plumbline.records.RecordsProblem;
import dev.plumbline.records.kinds.Audience;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.records.watching.RecordReadiness;
import dev.plumbline.records.watching.Watching;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members say about records. Who may know of the record may read it, and nobody else. */
@Service
class Comments {
    private final CommentRepository comments;
    private final CommentNotices notices;
    private final Kinds kinds;
    private final Audience audience;
    private final Watching watching;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            CommentNotices notices,
            Kinds kinds,
            Audience audience,
            Watching watching,
            Members members,
            Ids ids,
            Clock clock) {
        this.comments = comments;
        this.notices = notices;
        this.kinds = kinds;
        this.audience = audience;
        this.watching = watching;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<CommentView> list(String kind, UUID id, PageRequest asked) {
        Found record = kinds.find(kind, id);
        Listing listing = Listing.of(asked, CommentRepository.SORTS, record.code() + record.id());
        Map<MemberId, String> names = members.names();
        return comments.page(record, listing).map(comment -> view(comment, record, names));
    }

    @Transactional(readOnly = true)
    CommentView show(CommentId id) {
        Comment comment = comments.find(id).orElseThrow(Problem.notFound("comment"));
        return view(comment, record(comment), members.names());
    }

    @Transactional(readOnly = true)
    List<RevisionView> revisions(CommentId id) {
        Comment comment = comments.find(id).orElseThrow(Problem.notFound("comment"));
        record(comment);
        return comments.revisions(id);
    }

    /** Whoever says something or is mentioned watches the record from then on. */
    @Transactional
    CommentView post(String kind, UUID id, String text) {
        Found record = kinds.find(kind, id);
        RecordReadiness.comment(record.facts(), access()).require(RecordsProblem.RECORD_NOT_READY);
        String body = text.strip();
        Set<MemberId> mentioned = reached(Mentions.in(body), record);
        MemberId me = Objects.requireNonNull(access().member());
        CommentId comment = new CommentId(ids.next());
        comments.insert(comment, record, me, body, clock.instant());
        Map<MemberId, String> names = members.names();
        Set<MemberId> joined = new HashSet<>(mentioned);
        joined.add(me);
        watching.begin(record, joined);
        String name = names.getOrDefault(me, "");
        notices.mentioned(record, comment, name, others(mentioned, me));
        notices.posted(record, comment, name, joined);
        record.changed();
        return view(comment, record, names);
    }

    /** Whoever is mentioned anew is told; what it said before stays to be read. */
    @Transactional
    CommentView edit(CommentId id, Version seen, String text) {
        Comment before = lock(id, seen);
        Found record = record(before);
        new CommentReadiness(before, record.facts(), access()).edit().require(RecordsProblem.COMMENT_NOT_READY);
        String body = text.strip();
        Map<MemberId, String> names = members.names();
        if (!body.equals(before.body())) {
            Set<MemberId> added = Mentions.in(body);
            added.removeAll(Mentions.in(before.body()));
            Set<MemberId> mentioned = reached(added, record);
            comments.edit(before, before.edit(body, clock.instant()), clock.instant());
            watching.begin(record, mentioned);
            String name = names.getOrDefault(before.author(), "");
            notices.mentioned(record, id, name, others(mentioned, before.author()));
            record.changed();
        }
        return view(id, record, names);
    }

    @Transactional
    CommentView remove(CommentId id, Version seen) {
        Comment before = lock(id, seen);
        Found record = record(before);
        new CommentReadiness(before, record.facts(), access()).remove().require(RecordsProblem.COMMENT_NOT_READY);
        comments.remove(id, Objects.requireNonNull(access().member()));
        record.changed();
        return view(id, record, members.names());
    }

    /** @throws Problem when somebody is mentioned who would not find what they are to read */
    private Set<MemberId> reached(Set<MemberId> mentioned, Found record) {
        Set<MemberId> reached = audience.among(mentioned, record.facts());
        if (reached.size() < mentioned.size()) {
            throw Problem.field(
                    "/body",
                    "hidden",
                    "It mentions somebody who does not see this record or has left. Mention those who can read it.");
        }
        return reached;
    }

    private Comment lock(CommentId id, Version seen) {
        Comment comment = comments.lock(id).orElseThrow(Problem.notFound("comment"));
        record(comment);
        if (comment.version() != seen.value()) {
            throw Problem.of(SharedProblem.STALE, "It is at version " + comment.version() + " now.");
        }
        return comment;
    }

    private Found record(Comment comment) {
        return kinds.find(comment.kind(), comment.record());
    }

    private CommentView view(CommentId id, Found record, Map<MemberId, String> names) {
        return view(comments.find(id).orElseThrow(Problem.notFound("comment")), record, names);
    }

    private static CommentView view(Comment comment, Found record, Map<MemberId, String> names) {
        MemberId removedBy = comment.removedBy();
        return new CommentView(
                comment.id(),
                comment.version(),
                comment.kind(),
                comment.record(),
                colleague(comment.author(), names),
                comment.body(),
                Mentions.in(comment.body()).stream()
                        .map(member -> colleague(member, names))
                        .toList(),
                comment.status(),
                comment.createdAt(),
                comment.editedAt(),
                removedBy == null ? null : colleague(removedBy, names),
                new CommentReadiness(comment, record.facts(), access()).commands());
    }

    private static Colleague colleague(MemberId member, Map<MemberId, String> names) {
        return new Colleague(member, names.getOrDefault(member, ""));
    }

    private static Set<MemberId> others(Set<MemberId> some, MemberId me) {
        Set<MemberId> others = new HashSet<>(some);
        others.remove(me);
        return others;
    }

    private static Access access() {
        return Scope.current().access();
    }
}
