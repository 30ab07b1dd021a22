package dev.plumbline.records.templates;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.records.RecordsProblem;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that a firm writes more than once: drawn up, tried, published and used here. */
@Service
public class Templates {
    static final int MAX = 200;

    private final TemplateRepository templates;
    private final Firms firms;
    private final Members members;
    private final Mailer mailer;
    private final Ids ids;
    private final Clock clock;

    Templates(TemplateRepository templates, Firms firms, Members members, Mailer mailer, Ids ids, Clock clock) {
        this.templates = templates;
        this.firms = firms;
        this.members = members;
        this.mailer = mailer;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<TemplateView> list() {
        return templates.all(MAX).stream()
                .map(written -> TemplateView.of(written, access()))
                .toList();
    }

    @Transactional(readOnly = true)
    TemplateView show(TemplateId id) {
        return TemplateView.of(templates.find(id).orElseThrow(Problem.notFound("template")), access());
    }

    @Transactional
    TemplateView create(String name, LetterText text) {
        text.check();
        if (templates.all(MAX).size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A firm has at most " + MAX + " templates.");
        }
        TemplateId id = new TemplateId(ids.next());
        templates.insert(id, name, clock.instant());
        templates.insert(id, 1, text, me(), clock.instant());
        return show(id);
    }

    /** What was published stays until the change is published too. The same text again makes no version. */
    @Transactional
    TemplateView change(TemplateId id, Version seen, String name, LetterText text) {
        text.check();
        TemplateRepository.Written before = ready(id, seen, TemplateReadiness::change);
        boolean same = before.text().equals(text);
        int number = before.template().latest() + (same ? 0 : 1);
        if (!same) {
            templates.insert(id, number, text, me(), clock.instant());
        }
        templates.change(id, name, number);
        return show(id);
    }

    @Transactional
    TemplateView publish(TemplateId id, Version seen) {
        ready(id, seen, TemplateReadiness::publish);
        templates.publish(id);
        return show(id);
    }

    @Transactional
    TemplateView retire(TemplateId id, Version seen) {
        ready(id, seen, TemplateReadiness::retire);
        templates.retire(id);
        return show(id);
    }

    /** The latest version with samples in its fields. */
    @Transactional(readOnly = true)
    LetterText preview(TemplateId id) {
        return templates
                .find(id)
                .orElseThrow(Problem.notFound("template"))
                .text()
                .sampled();
    }

    /** The latest version with samples, by mail to whoever asks. */
    @Transactional
    void test(TemplateId id) {
        LetterText sample = preview(id);
        MemberFacts me = members.find(me()).orElseThrow(Problem.notFound("member"));
        mailer.send(new Mail(me.email(), sample.subject(), sample.text(), null, "template:" + ids.next()));
    }

    /**
     * The published version for a letter to somebody, by the caller.
     *
     * @param name of the person
     */
    @Transactional(readOnly = true)
    public LetterText filled(TemplateId id, String name) {
        LetterText text = templates
                .published(id)
                .orElseThrow(Problem.notFound("published template"))
                .text();
        return text.filled(Map.of(
                LetterField.NAME, name,
                LetterField.FIRM, firms.current().name(),
                LetterField.SENDER, members.names().getOrDefault(me(), "")));
    }

    private TemplateRepository.Written ready(
            TemplateId id, Version seen, Function<TemplateReadiness, Readiness> command) {
        TemplateRepository.Written written = templates.lock(id).orElseThrow(Problem.notFound("template"));
        seen.mustBe(written.template().version());
        command.apply(new TemplateReadiness(written.template(), access())).require(RecordsProblem.TEMPLATE_NOT_READY);
        return written;
    }

    private static Access access() {
        return Scope.current().access();
    }

    /** For a key whoever made it. */
    private static MemberId me() {
        return Objects.requireNonNull(access().member());
    }
}
