package dev.plumbline.messages.outside;

import dev.plumbline.firms.Firms;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.settings.QuietHours;
import dev.plumbline.messages.suppression.SuppressionCause;
import dev.plumbline.messages.suppression.Suppressions;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members write to people outside: who may be written to, how often and when, and what became of it. */
@Service
public class OutsideMails {
    /** How many mails one address gets from a firm's members in {@link #WINDOW}: enough for a talk, too few for a nuisance. */
    public static final int MOST = 10;

    public static final Duration WINDOW = Duration.ofDays(1);

    /** On the firm's clock: of people outside no zone is known. */
    private static final QuietHours QUIET = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    private final OutsideRepository mails;
    private final Suppressions suppressions;
    private final Firms firms;
    private final Clock clock;

    OutsideMails(OutsideRepository mails, Suppressions suppressions, Firms firms, Clock clock) {
        this.mails = mails;
        this.suppressions = suppressions;
        this.firms = firms;
        this.clock = clock;
    }

    /**
     * What an address can take now.
     *
     * @param refusal why nothing may be written to it; empty when it may
     * @param written how many mails members wrote to it in the last day
     * @param free    when there is room for another; now unless it had the most
     * @param now     when that is
     * @param dueAt   when a mail that is written now goes: at once, or at the end of quiet hours
     */
    public record Standing(Optional<String> refusal, int written, Instant free, Instant now, Instant dueAt) {
        /** Until when; null when it goes at once. */
        public @Nullable Instant postponed() {
            return dueAt.isAfter(now) ? dueAt : null;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Standing standing(String address) {
        Instant now = clock.instant();
        List<Instant> written = mails.written(address.toLowerCase(Locale.ROOT), now.minus(WINDOW), MOST);
        Instant free = written.size() < MOST ? now : written.getLast().plus(WINDOW);
        return new Standing(
                suppressions.why(address, true),
                written.size(),
                free,
                now,
                QUIET.endOf(now, firms.current().timeZone()).orElse(now));
    }

    /** Two who write at once to one address wait for each other here, so that neither overlooks the other's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(String address) {
        mails.wait(address.toLowerCase(Locale.ROOT));
    }

    /** About these records, the latest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Page<OutsideMail> about(String kind, List<UUID> records, PageRequest asked) {
        Listing listing = Listing.of(asked, OutsideRepository.SORTS, kind + records);
        return mails.list(kind, records, listing);
    }

    /** The same by time, behind a place in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OutsideMail> about(String kind, List<UUID> records, Span span) {
        return mails.list(kind, records, span);
    }

    /** The same of what one member wrote, about whatever records. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OutsideMail> by(MemberId author, Span span) {
        return mails.list(author, span);
    }

    /** From an instant on, before another (and at it only smaller ids), so many at most. */
    public record Span(Instant from, Instant before, UUID beforeId, int limit) {}

    /** By the key under which it was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OutsideMail written(String key) {
        return mails.find(key).orElseThrow();
    }

    /** Its receiver wants no more of these: for good. */
    @Transactional
    public void optOut(MessageId mail) {
        String address = mails.recipient(mail).orElseThrow(Problem.notFound("opt-out"));
        suppressions.add(new Suppressions.Blow(address, SuppressionCause.OPT_OUT, null, mail, clock.instant()));
    }
}
