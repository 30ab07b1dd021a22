package dev.plumbline.messages.letterhead;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.MessagesProblem;
import dev.plumbline.messages.letterhead.LetterheadRepository.Stored;
import dev.plumbline.messages.servers.Letterhead;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm says what stands on its mail. */
@Service
class LetterheadService {
    private final LetterheadRepository letterheads;
    private final Firms firms;
    private final Members members;
    private final Mailer mailer;
    private final Ids ids;
    private final Clock clock;

    LetterheadService(
            LetterheadRepository letterheads, Firms firms, Members members, Mailer mailer, Ids ids, Clock clock) {
        this.letterheads = letterheads;
        this.firms = firms;
        this.members = members;
        this.mailer = mailer;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    LetterheadView show() {
        return LetterheadView.of(letterheads.find(), Scope.current().access());
    }

    @Transactional
    LetterheadView change(Version seen, LetterheadRequest asked) {
        LetterheadRequest words = asked.checked();
        Stored now = seen(seen);
        return save(new Stored(words, now.logo(), now.version()));
    }

    @Transactional
    LetterheadView setLogo(Version seen, byte[] content) {
        Stored now = seen(seen);
        return save(new Stored(now.words(), LogoFile.read(content), now.version()));
    }

    @Transactional
    LetterheadView removeLogo(Version seen) {
        Stored now = seen(seen);
        LetterheadReadiness.removeLogo(now.logo() != null, Scope.current().access())
                .require(MessagesProblem.LETTERHEAD_NOT_READY);
        return save(new Stored(now.words(), null, now.version()));
    }

    /** A mail as it would look with this, and the logo that is saved. */
    @Transactional(readOnly = true)
    String preview(LetterheadRequest asked) {
        Letterhead letterhead = Letterheads.of(
                firms.current(), asked.checked(), letterheads.find().logo());
        return letterhead.page("How our mail looks", sample(letterhead.name()));
    }

    /** With what is saved, by mail to whoever asks. */
    @Transactional
    String test() {
        MemberFacts me = members.find(
                        Objects.requireNonNull(Scope.current().access().member()))
                .orElseThrow(Problem.notFound("member"));
        mailer.send(new Mail(
                me.email(), "How our mail looks", sample(firms.current().name()), null, "letterhead:" + ids.next()));
        return me.email();
    }

    private static String sample(String firm) {
        return "Hello,\n\nthis is how mail of " + Mail.oneLine(firm) + " looks to whoever gets it.\n\n"
                + "Nobody but you has got this one.\n\n--\nHere stands why somebody gets a mail, and how to stop it.\n";
    }

    private Stored seen(Version seen) {
        Stored now = letterheads.lock();
        seen.mustBe(now.version());
        return now;
    }

    private LetterheadView save(Stored next) {
        if (next.version() > 0) {
            letterheads.update(next);
        } else if (!letterheads.insert(next, clock.instant())) {
            throw Problem.of(SharedProblem.STALE, "Read the letterhead again and repeat the change.");
        }
        return show();
    }
}
