package dev.plumbline.exports.feeds;

import dev.plumbline.exports.CalendarSpan;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.identity.OpenAccounts;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.MemberZones;
import dev.plumbline.platform.CallLimits;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.platform.Networks;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers calendar programs. What there is to be seen is asked anew each time, in the name of the member who made the link. Of a
 * link that is good for nothing is never said why, nor whether it ever was.
 */
@Service
class FeedReader {
    static final int DAYS_BACK = 30;
    static final int DAYS_AHEAD = 400;
    static final int ENTRIES_MAX = 2_000;

    /** Programs ask every quarter of an hour at most; the rest is for people who try. */
    static final CallLimits.Limit OF_FEED = new CallLimits.Limit("feed", 60, Duration.ofHours(1));

    /** A calendar service fetches for all its people from a few networks. */
    static final CallLimits.Limit OF_NETWORK = new CallLimits.Limit("feed-network", 300, Duration.ofMinutes(1));

    private static final String REFUSAL = "Calendars are fetched too often. Wait and try again.";
    private static final Set<FirmStatus> OPEN = Set.of(FirmStatus.TRIAL, FirmStatus.ACTIVE);
    private static final Duration NOTED_EACH = Duration.ofHours(1);

    private final FeedRepository feeds;
    private final CallLimits limits;
    private final CalendarSources sources;
    private final Firms firms;
    private final Members members;
    private final OpenAccounts accounts;
    private final MemberZones zones;
    private final Mailer mailer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedReader(
            FeedRepository feeds,
            CallLimits limits,
            CalendarSources sources,
            Firms firms,
            Members members,
            OpenAccounts accounts,
            MemberZones zones,
            Mailer mailer,
            TransactionTemplate transaction,
            Clock clock) {
        this.feeds = feeds;
        this.limits = limits;
        this.sources = sources;
        this.firms = firms;
        this.members = members;
        this.accounts = accounts;
        this.zones = zones;
        this.mailer = mailer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param etag of the content */
    record Calendar(String content, String etag) {}

    /** A feed, and the scope of its member. */
    private record Opened(Feed feed, Scope scope) {}

    /** @throws Problem not found, for whatever is no link that is good now */
    Calendar read(String text, String address) {
        Scope here = Scope.current();
        here.onPlatform().run(() -> limits.take(OF_NETWORK, Networks.of(address), REFUSAL));
        FirmToken token = FirmToken.read(text).orElseThrow(FeedReader::nothing);
        Scope firm = new Scope(token.firm(), Actor.PUBLIC, Access.NONE, null, here.request(), here.action());
        Opened opened = firm.call(() -> inTransaction(() -> open(token))).orElseThrow(FeedReader::nothing);
        Feed feed = opened.feed();
        return opened.scope().call(() -> {
            limits.take(OF_FEED, feed.id().value().toString(), REFUSAL);
            String content = inTransaction(() -> write(feed));
            inTransaction(() -> {
                Instant now = clock.instant();
                feeds.fetched(feed.id(), token.hash(), now, now.minus(NOTED_EACH));
                return feed;
            });
            return new Calendar(content, etag(content));
        });
    }

    private Optional<Opened> open(FirmToken token) {
        Optional<Feed> found = feeds.addressed(token.hash());
        Optional<MemberFacts> whose = found.flatMap(feed -> members.find(feed.member()));
        if (found.isEmpty()
                || whose.isEmpty()
                || !isOpen(whose.get().user())
                || !OPEN.contains(firms.current().status())) {
            return Optional.empty();
        }
        Scope asked = Scope.current();
        Actor actor = new Actor(Actor.Kind.PUBLIC, found.get().member().value(), "link of a calendar");
        return firms.access(whose.get().user())
                .map(access -> new Opened(
                        found.get(), new Scope(asked.firm(), actor, access, null, asked.request(), asked.action())));
    }

    private boolean isOpen(UserId user) {
        return accounts.among(Set.of(user)).contains(user);
    }

    private String write(Feed feed) {
        ZoneId zone = zones.of(feed.member());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        // One more than are shown says whether there are more.
        CalendarSpan span = new CalendarSpan(
                feed.member(), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD + 1L), zone, ENTRIES_MAX + 1);
        List<CalendarSources.Item> items = sources.read(feed.settings().contents(), span);
        boolean cut = items.size() > ENTRIES_MAX;
        return new CalendarFile(mailer.address(), zone)
                .write(feed.settings().name(), cut ? items.subList(0, ENTRIES_MAX) : items, cut);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static String etag(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem nothing() {
        return Problem.notFound("calendar").get();
    }
}
