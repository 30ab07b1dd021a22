package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.review.DocumentCalendarRepository.Ending;
import dev.plumbline.exports.CalendarEntry;
import dev.plumbline.exports.CalendarSource;
import dev.plumbline.exports.CalendarSpan;
import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.kinds.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last days of documents of records that the member sees. */
@Component
class DocumentCalendar implements CalendarSource {
    /** Who sees few of many records has not all of them read: then what is beyond is missing. */
    private static final int ROUNDS = 5;

    private final DocumentCalendarRepository documents;
    private final Kinds records;

    DocumentCalendar(DocumentCalendarRepository documents, Kinds records) {
        this.documents = documents;
        this.records = records;
    }

    @Override
    public String code() {
        return "documents";
    }

    @Override
    public String label() {
        return "Documents that expire";
    }

    @Override
    public String permission() {
        return DocumentsPermission.READ;
    }

    @Override
    public List<CalendarEntry> read(CalendarSpan span) {
        List<CalendarEntry> entries = new ArrayList<>();
        @Nullable Ending last = null;
        for (int round = 0; round < ROUNDS && entries.size() < span.limit(); round++) {
            List<Ending> read = documents.ending(span, last);
            Map<RecordRef, RecordKind.Named> seen =
                    records.named(read.stream().map(Ending::record).toList());
            read.stream()
                    .filter(ending -> seen.containsKey(ending.record()))
                    .map(ending -> entry(ending, Objects.requireNonNull(seen.get(ending.record()))))
                    .forEach(entries::add);
            if (read.size() < span.limit()) {
                break;
            }
            last = read.getLast();
        }
        return entries.size() > span.limit() ? entries.subList(0, span.limit()) : entries;
    }

    private static CalendarEntry entry(Ending ending, RecordKind.Named record) {
        return new CalendarEntry(
                ending.revision(),
                CalendarEntry.When.on(ending.on()),
                record.name() + ": " + ending.name() + " expires",
                "This is the last day on which the document " + ending.name() + " of " + record.name() + " holds.",
                record.link("documents") + "&document=" + ending.document());
    }
}
