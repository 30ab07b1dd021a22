package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.VersionView;
import dev.plumbline.documents.versions.VersionViews;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for review, what ends and what takes the most room, of all records that the caller sees. */
@Service
class ReviewLists {
    private static final int AHEAD_DAYS = 90;
    /** Who sees few records gets a page with less in it, and where to go on. */
    private static final int ROUNDS = 5;

    private final ReviewListRepository lists;
    private final Versions versions;
    private final Kinds records;
    private final Firms firms;
    private final Members members;
    private final Clock clock;

    ReviewLists(
            ReviewListRepository lists, Versions versions, Kinds records, Firms firms, Members members, Clock clock) {
        this.lists = lists;
        this.versions = versions;
        this.records = records;
        this.firms = firms;
        this.members = members;
        this.clock = clock;
    }

    /** A row whose record the caller sees. */
    private record Seen(Reviewed row, ListedDocument document, VersionView version) {}

    /** The oldest first. */
    @Transactional(readOnly = true)
    public Page<WaitingView> waiting(Asked asked, PageRequest page) {
        return seen(page, "created:asc", each -> lists.waiting(asked, each))
                .map(each -> new WaitingView(each.row().id(), each.document(), each.version()));
    }

    /** What ends first comes first. */
    @Transactional(readOnly = true)
    public Page<ExpiringView> expiring(@Nullable LocalDate from, @Nullable LocalDate before, PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), firms.current().timeZone());
        LocalDate first = from == null ? today : from;
        LocalDate end = before == null ? today.plusDays(AHEAD_DAYS) : before;
        check("from", first);
        check("before", end);
        return seen(page, "expires:asc", each -> lists.expiring(first, end, each))
                .map(each -> {
                    LocalDate last = Objects.requireNonNull(each.row().expiresOn());
                    return new ExpiringView(
                            each.row().id(),
                            each.document(),
                            each.version(),
                            last,
                            ChronoUnit.DAYS.between(today, last));
                });
    }

    /** What takes the most room comes first. */
    @Transactional(readOnly = true)
    public Page<LargeView> largest(PageRequest page) {
        return seen(page, "size:desc", lists::largest)
                .map(each -> new LargeView(each.row().id(), each.document(), each.version()));
    }

    private static void check(String name, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw Problem.field("query:" + name, "range", "Give a day between the years 1 and 9999.");
        }
    }

    private Page<Seen> seen(PageRequest asked, String usual, Function<PageRequest, Page<Reviewed>> list) {
        String sort = asked.sort() == null ? usual : asked.sort();
        Map<Reviewed, ListedDocument> found = new LinkedHashMap<>();
        @Nullable String cursor = asked.cursor();
        for (int round = 0; round < ROUNDS && found.size() < asked.limitOrDefault(); round++) {
            Page<Reviewed> page = list.apply(new PageRequest(asked.limitOrDefault() - found.size(), cursor, sort));
            Map<RecordRef, RecordKind.Named> known =
                    records.named(page.items().stream().map(Reviewed::record).toList());
            for (Reviewed row : page.items()) {
                RecordKind.@Nullable Named record = known.get(row.record());
                if (record != null) {
                    found.put(row, listed(row, record));
                }
            }
            cursor = page.nextCursor();
            if (cursor == null) {
                break;
            }
        }
        return new Page<>(withVersions(found), cursor);
    }

    private List<Seen> withVersions(Map<Reviewed, ListedDocument> found) {
        Map<DocumentVersionId, DocumentVersion> byId =
                versions.some(found.keySet().stream().map(Reviewed::id).toList()).stream()
                        .collect(Collectors.toMap(DocumentVersion::id, Function.identity()));
        Map<MemberId, String> names = found.isEmpty() ? Map.of() : members.names();
        List<Seen> all = new ArrayList<>();
        found.forEach((row, document) -> all.add(
                new Seen(row, document, VersionViews.view(Objects.requireNonNull(byId.get(row.id())), true, names))));
        return all;
    }

    private static ListedDocument listed(Reviewed row, RecordKind.Named record) {
        return new ListedDocument(
                row.document(),
                row.name(),
                row.kind(),
                row.record().kind(),
                row.record().id(),
                record.name(),
                record.link("documents") + "&document=" + row.document().value());
    }
}
