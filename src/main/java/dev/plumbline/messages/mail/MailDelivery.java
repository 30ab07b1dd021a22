package dev.plumbline.messages.mail;

import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.letterhead.Letterheads;
import dev.plumbline.messages.optout.OptOutTokens;
import dev.plumbline.messages.pace.MailPace;
import dev.plumbline.messages.servers.ChosenServer;
import dev.plumbline.messages.servers.Handover;
import dev.plumbline.messages.servers.Letter;
import dev.plumbline.messages.servers.MailServer;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.messages.settings.NoticeSettingsService;
import dev.plumbline.messages.suppression.Suppressions;
import dev.plumbline.platform.Measures;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands mail to the mail server. */
@Component
class MailDelivery {
    /** Less than a job takes to be buried. */
    private static final Duration LATE = Duration.ofHours(1);

    /** By the first word of a mail's key. */
    private static final Map<String, String> TEMPLATES = Map.of(
            "password-reset", "password-reset",
            "invitation", "password-setup",
            "notice.digest", "monthly-digest");

    private final MailRepository mails;
    private final MailSettings settings;
    private final OptOutTokens optOuts;
    private final Letterheads letterheads;
    private final Suppressions suppressions;
    private final ChosenServer server;
    private final MailNews news;
    private final NoticeSettingsService notices;
    private final MailPace pace;
    private final Jobs jobs;
    private final Measures measures;
    private final Clock clock;

    MailDelivery(
            MailRepository mails,
            MailSettings settings,
            OptOutTokens optOuts,
            Letterheads letterheads,
            Suppressions suppressions,
            ChosenServer server,
            MailNews news,
            NoticeSettingsService notices,
            MailPace pace,
            Jobs jobs,
            Measures measures,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.optOuts = optOuts;
        this.letterheads = letterheads;
        this.suppressions = suppressions;
        this.server = server;
        this.news = news;
        this.notices = notices;
        this.pace = pace;
        this.jobs = jobs;
        this.measures = measures;
        this.clock = clock;
    }

    boolean hasServer() {
        return server.find().isPresent();
    }

    /**
     * Sends what still waits. A node that dies between the server's yes and the commit sends a second time: the message id
     * is then the same, by which mail systems know a copy.
     *
     * @param again whether an attempt came before, whose end nobody saw
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(MailConfiguration.Due due, boolean again) {
        MessageId id = due.mail();
        MailRepository.Stored stored = mails.lock(id).orElseThrow();
        if (stored.status() != MailStatus.QUEUED) {
            return;
        }
        Optional<Instant> later = quietUntil(stored.mail());
        if (later.isPresent()) {
            postpone(stored, due, later.get());
            return;
        }
        Optional<String> suppressed = Scope.current().isPlatform() ? Optional.empty() : suppressions.why(stored.mail());
        Optional<String> nowhere = Letter.refusal(stored.mail().to());
        if (suppressed.isPresent()) {
            mails.ended(id, MailStatus.SUPPRESSED, null, suppressed.get());
        } else if (nowhere.isPresent()) {
            mails.ended(id, MailStatus.FAILED, null, nowhere.get());
        } else {
            Instant place = again || due.hasPlace()
                    ? clock.instant()
                    : pace.place(stored.mail().to());
            // Whoever has asked for a link waits for it at the screen: it takes a place, and goes at once.
            if (place.isAfter(clock.instant()) && stored.mail().link() == null) {
                postpone(stored, new MailConfiguration.Due(id, true), place);
                return;
            }
            hand(stored, again);
        }
        news.moved(stored);
    }

    /** With its time, because a job is done once for each key. */
    private void postpone(MailRepository.Stored stored, MailConfiguration.Due due, Instant until) {
        String key = stored.mail().key() + ":" + until.toEpochMilli();
        jobs.schedule(MailConfiguration.SEND, key, due, until);
    }

    /**
     * A notice is written when its reader wants it. Where the mail server was away until quiet hours had begun, it waits for
     * their end; the digest comes in any case.
     */
    private Optional<Instant> quietUntil(Mail mail) {
        Mail.Series series = mail.series();
        if (series == null || series.kind().equals(Mail.Series.DIGEST)) {
            return Optional.empty();
        }
        return notices.quietUntil(series.member());
    }

    private void hand(MailRepository.Stored stored, boolean again) {
        MailServer chosen = server.find()
                .orElseThrow(() -> new IllegalStateException("A mail is queued and no mail server is set"));
        switch (handOver(chosen, letter(stored), again || isLate(stored))) {
            case Handover.Taken taken -> mails.sent(stored.id(), chosen.name(), taken.id(), clock.instant());
            case Handover.Refused refused -> refuse(stored, chosen.name(), refused);
        }
    }

    private Handover handOver(MailServer chosen, Letter letter, boolean again) {
        String outcome = MailConfiguration.AWAY;
        try {
            Handover answer = chosen.hand(letter, again);
            outcome = answer instanceof Handover.Taken ? MailConfiguration.TAKEN : MailConfiguration.REFUSED;
            return answer;
        } finally {
            measures.count(MailConfiguration.HANDED, outcome);
        }
    }

    /** A job that was buried and is tried by hand counts its attempts anew. */
    private boolean isLate(MailRepository.Stored stored) {
        Mail.About about = stored.mail().about();
        Instant due = about == null ? stored.createdAt() : about.dueAt();
        return clock.instant().isAfter(due.plus(LATE));
    }

    private void refuse(MailRepository.Stored stored, String provider, Handover.Refused refused) {
        mails.ended(stored.id(), MailStatus.FAILED, provider, refused.why());
        if (refused.suppresses() != null && !Scope.current().isPlatform()) {
            suppressions.add(new Suppressions.Blow(
                    stored.mail().to(),
                    refused.suppresses(),
                    OthersWords.kept(refused.why()),
                    stored.id(),
                    clock.instant()));
        }
    }

    private Letter letter(MailRepository.Stored stored) {
        Mail mail = stored.mail();
        String link = mail.link();
        return new Letter(
                stored.id(),
                Scope.current().firm(),
                settings.from(),
                mail.to(),
                mail.subject(),
                text(stored, link),
                headers(stored),
                stored.createdAt(),
                template(mail),
                letterheads.onMail().orElse(null));
    }

    /** By the names under which operators have kept these templates since the system before. */
    private static Letter.@Nullable Template template(Mail mail) {
        String alias = mail.about() == null ? TEMPLATES.get(mail.key().replaceFirst(":.*", "")) : "admin-manual";
        return alias == null ? null : new Letter.Template(alias, mail.link() == null ? "" : mail.link());
    }

    /** What is written to somebody outside says how to stop it. */
    private String text(MailRepository.Stored stored, @Nullable String link) {
        Mail mail = stored.mail();
        String text = link == null ? mail.text() : mail.text().replace(Mail.LINK, link);
        return mail.about() == null
                ? text
                : text + "\n\n--\nIf you want no more mail from us, say so here:\n" + settings.address() + "/opt-outs/"
                        + optOuts.sign(Scope.current().firm(), outside(stored)) + "?from=outside\n";
    }

    private Map<String, String> headers(MailRepository.Stored stored) {
        Mail.Series series = stored.mail().about() == null ? stored.mail().series() : outside(stored);
        return series == null ? Map.of() : optOut(series);
    }

    private static Mail.Series outside(MailRepository.Stored stored) {
        return new Mail.Series(new MemberId(stored.id().value()), Mail.Series.OUTSIDE);
    }

    /** One click in the mail program (RFC 8058), which calls addresses with TLS only. */
    private Map<String, String> optOut(Mail.Series series) {
        if (!settings.address().startsWith("https://")) {
            return Map.of();
        }
        String token = optOuts.sign(Scope.current().firm(), series);
        return Map.of(
                "List-Unsubscribe",
                "<" + settings.address() + OptOutTokens.PATH + "/" + token + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }
}
