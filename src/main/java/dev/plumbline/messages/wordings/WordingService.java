package dev.plumbline.messages.wordings;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.MessagesProblem;
import dev.plumbline.messages.letterhead.Letterheads;
import dev.plumbline.messages.servers.Letterhead;
import dev.plumbline.messages.wordings.SystemLetter.Field;
import dev.plumbline.messages.wordings.WordingRepository.Stored;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm words the mails that go out by themselves. */
@Service
class WordingService {
    private final WordingRepository wordings;
    private final DeclaredLetters letters;
    private final Letterheads letterheads;
    private final Mailer mailer;
    private final Firm firm;
    private final Outside outside;

    WordingService(
            WordingRepository wordings,
            DeclaredLetters letters,
            Letterheads letterheads,
            Mailer mailer,
            Firm firm,
            Outside outside) {
        this.wordings = wordings;
        this.letters = letters;
        this.letterheads = letterheads;
        this.mailer = mailer;
        this.firm = firm;
        this.outside = outside;
    }

    @Component
    record Firm(Firms firms, Members members) {}

    @Component
    record Outside(Ids ids, Clock clock) {}

    /** A mail as its recipient gets it: plain, and as a page that loads nothing and runs nothing. */
    record Preview(String subject, String text, String page) {}

    @Transactional(readOnly = true)
    List<WordingLine> list() {
        Map<String, Stored> latest =
                wordings.latest().stream().collect(Collectors.toMap(Stored::letter, Function.identity()));
        Map<MemberId, String> names = firm.members().names();
        return letters.all().stream()
                .map(letter -> WordingLine.of(new Standing(letter, latest.get(letter.code())), names))
                .toList();
    }

    @Transactional(readOnly = true)
    WordingView show(String code) {
        return WordingView.of(standing(letter(code)), firm.members().names(), access());
    }

    @Transactional(readOnly = true)
    Page<WordingVersion> versions(String code, PageRequest asked) {
        SystemLetter letter = letter(code);
        Map<MemberId, String> names = firm.members().names();
        return wordings.versions(letter.code(), Listing.of(asked, WordingRepository.SORTS, "wordings " + letter.code()))
                .map(stored -> WordingVersion.of(stored, names));
    }

    /** Mails go out with it at once. The same words again make no version. */
    @Transactional
    WordingView change(String code, Version seen, Wording words) {
        Standing now = seen(code, seen);
        now.letter().check(words);
        new WordingReadiness(now, access()).change().require(MessagesProblem.WORDING_NOT_READY);
        if (now.state() == WordingState.UNFIT || !now.inForce().equals(words)) {
            save(now, words);
        }
        return show(code);
    }

    /** What the firm said stays among the versions. */
    @Transactional
    WordingView restore(String code, Version seen) {
        Standing now = seen(code, seen);
        new WordingReadiness(now, access()).restore().require(MessagesProblem.WORDING_NOT_READY);
        save(now, null);
        return show(code);
    }

    /** A mail with these words, samples in its fields and the letterhead that is saved. */
    @Transactional(readOnly = true)
    Preview preview(String code, Wording words) {
        SystemLetter letter = letter(code);
        Wording sample = sampled(letter, words);
        Letterhead head = letterheads
                .onMail()
                .orElseGet(
                        () -> new Letterhead(Mail.oneLine(firm.firms().current().name()), null, "", null, null));
        String text = sample.text().replace(Mail.LINK, link(letter));
        return new Preview(sample.subject(), head.under(text), head.page(sample.subject(), text));
    }

    /** The same by mail to whoever asks. */
    @Transactional
    String test(String code, Wording words) {
        SystemLetter letter = letter(code);
        Wording sample = sampled(letter, words);
        String to = firm.members()
                .find(me())
                .orElseThrow(Problem.notFound("member"))
                .email();
        String key = "wording:" + outside.ids().next();
        mailer.send(new Mail(to, sample.subject(), sample.text(), link(letter), key));
        return to;
    }

    private Wording sampled(SystemLetter letter, Wording words) {
        letter.check(words);
        Map<String, String> values = letter.fields().stream().collect(Collectors.toMap(Field::code, Field::sample));
        values.computeIfPresent(
                SystemLetter.FIRM, (code, sample) -> firm.firms().current().name());
        return letter.filled(words, values);
    }

    /** Leads to a page that says that there is no such thing. */
    private String link(SystemLetter letter) {
        return mailer.address()
                + letter.fields().stream()
                        .filter(field -> field.code().equals(SystemLetter.LINK))
                        .findFirst()
                        .orElseThrow()
                        .sample();
    }

    private void save(Standing now, @Nullable Wording words) {
        Stored next = new Stored(
                outside.ids().next(),
                now.letter().code(),
                now.version() + 1,
                words,
                me(),
                outside.clock().instant());
        if (!wordings.insert(next)) {
            throw Problem.of(SharedProblem.STALE, "Read the words again and repeat your change.");
        }
    }

    private Standing seen(String code, Version seen) {
        Standing now = standing(letter(code));
        seen.mustBe(now.version());
        return now;
    }

    private Standing standing(SystemLetter letter) {
        return new Standing(letter, wordings.latest(letter.code()).orElse(null));
    }

    private SystemLetter letter(String code) {
        return letters.find(code).orElseThrow(Problem.notFound("letter"));
    }

    private static Access access() {
        return Scope.current().access();
    }

    /** For a key whoever made it. */
    private static MemberId me() {
        return Objects.requireNonNull(access().member());
    }
}
