package dev.plumbline.records.letters;

import dev.plumbline.messages.outside.OutsideMail;
import dev.plumbline.messages.outside.OutsideMails;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells in timelines what was written to the person of a record, or by a member, and where it is now. */
@Component
class LettersTold implements TimelineSource, TimelineSource.OfMember {
    private static final String CODE = "letters";

    private final OutsideMails mails;

    LettersTold(OutsideMails mails) {
        this.mails = mails;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String name() {
        return CODE;
    }

    @Override
    public String permission() {
        return RecordsPermission.LETTER_READ;
    }

    @Override
    public boolean serves(String kind) {
        return true;
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return mails.about(kind, records, asked(span)).stream()
                .map(LettersTold::entry)
                .toList();
    }

    @Override
    public List<Done> doneBy(MemberId member, TimelineSpan span) {
        return mails.by(member, asked(span)).stream()
                .map(mail -> new Done(mail.kind(), entry(mail)))
                .toList();
    }

    private static OutsideMails.Span asked(TimelineSpan span) {
        return new OutsideMails.Span(span.from(), span.before(), span.beforeId(), span.limit());
    }

    private static TimelineEntry entry(OutsideMail mail) {
        return new TimelineEntry(
                mail.id().value(),
                mail.createdAt(),
                mail.record(),
                "written",
                By.member(mail.by()),
                mail.subject(),
                "/" + mail.kind() + "/" + mail.record() + "?tab=letters",
                Map.of("status", mail.status().code()),
                List.of(),
                null);
    }
}
