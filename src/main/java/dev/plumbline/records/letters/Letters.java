package dev.plumbline.records.letters;

import dev.plumbline.firms.Members;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.outside.OutsideMail;
import dev.plumbline.messages.outside.OutsideMailMoved;
import dev.plumbline.messages.outside.OutsideMails;
import dev.plumbline.messages.outside.OutsideMails.Standing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.RecordKind.Reach;
import dev.plumbline.records.RecordsProblem;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.records.templates.LetterText;
import dev.plumbline.records.templates.TemplateId;
import dev.plumbline.records.templates.Templates;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to the person whom a record is about. Who may know of the record may read them, and nobody else. */
@Service
class Letters {
    private final Kinds kinds;
    private final OutsideMails mails;
    private final Mailer mailer;
    private final Templates templates;
    private final Members members;
    private final Ids ids;

    Letters(Kinds kinds, OutsideMails mails, Mailer mailer, Templates templates, Members members, Ids ids) {
        this.kinds = kinds;
        this.mails = mails;
        this.mailer = mailer;
        this.templates = templates;
        this.members = members;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    Page<LetterView> list(String kind, UUID id, PageRequest asked) {
        Found record = kinds.find(kind, id);
        Map<MemberId, String> names = members.names();
        return mails.about(record.code(), record.all(), asked)
                .map(mail -> LetterView.of(mail, names.getOrDefault(mail.by(), "")));
    }

    @Transactional(readOnly = true)
    WritingView prepare(String kind, UUID id) {
        Found record = kinds.find(kind, id);
        String to = address(record);
        Standing standing = to == null ? null : mails.standing(to);
        return new WritingView(
                to,
                standing == null ? null : standing.postponed(),
                List.of(CommandView.of(LetterReadiness.write(record.facts(), standing, access()))));
    }

    @Transactional(readOnly = true)
    LetterText draft(String kind, UUID id, TemplateId template) {
        Found record = kinds.find(kind, id);
        String name = record.kind().reach(record.id()).map(Reach::name).orElse("");
        return templates.filled(template, name);
    }

    /** Goes to the address that the record has now; what stands in braces is text like any other. */
    @Transactional
    LetterView write(String kind, UUID id, String subject, String text) {
        Found record = kinds.find(kind, id);
        String to = address(record);
        if (to != null) {
            mails.queue(to);
        }
        Standing standing = to == null ? null : mails.standing(to);
        LetterReadiness.write(record.facts(), standing, access()).require(RecordsProblem.LETTER_NOT_READY);
        MemberId me = Objects.requireNonNull(access().member());
        Standing now = Objects.requireNonNull(standing);
        String key = "letter:" + ids.next();
        mailer.send(new Mail(
                Objects.requireNonNull(to),
                subject.strip(),
                text.strip(),
                null,
                key,
                null,
                new Mail.About(record.code(), record.id(), me, now.dueAt())));
        record.changed();
        OutsideMail written = mails.written(key);
        return LetterView.of(written, members.names().getOrDefault(me, ""));
    }

    /** Tells open screens of those who see the record; one that is gone meanwhile has none. */
    @EventListener
    void on(OutsideMailMoved moved) {
        kinds.ifKnown(moved.kind(), moved.record()).ifPresent(Found::changed);
    }

    private static @Nullable String address(Found record) {
        Optional<Reach> reach = record.kind().reach(record.id());
        return reach.map(Reach::email).orElse(null);
    }

    private static Access access() {
        return Scope.current().access();
    }
}
