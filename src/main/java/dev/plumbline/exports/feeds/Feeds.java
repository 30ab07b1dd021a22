package dev.plumbline.exports.feeds;

import dev.plumbline.exports.CalendarSource;
import dev.plumbline.exports.feeds.CalendarFeedView.Addressed;
import dev.plumbline.exports.feeds.CalendarFeedView.Content;
import dev.plumbline.firms.MemberDeactivated;
import dev.plumbline.messages.Mailer;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A member's own calendars: made, changed and revoked here, by nobody else. */
@Service
class Feeds {
    static final int MAX = 10;

    private final FeedRepository feeds;
    private final CalendarSources sources;
    private final Mailer mailer;
    private final SecureRandom random;
    private final Ids ids;
    private final Clock clock;

    Feeds(FeedRepository feeds, CalendarSources sources, Mailer mailer, SecureRandom random, Ids ids, Clock clock) {
        this.feeds = feeds;
        this.sources = sources;
        this.mailer = mailer;
        this.random = random;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<CalendarFeedView> list() {
        return feeds.of(me(), MAX).stream().map(this::view).toList();
    }

    List<Content> contents() {
        return sources.allowed().stream()
                .map(source -> new Content(source.code(), source.label()))
                .toList();
    }

    @Transactional(readOnly = true)
    CalendarFeedView show(FeedId id) {
        return view(feeds.find(id, me()).orElseThrow(Problem.notFound("calendar")));
    }

    @Transactional
    Addressed create(FeedSettings asked) {
        FeedSettings settings = asked.tidy();
        check(settings, Set.of());
        feeds.holdCount(me());
        if (feeds.of(me(), MAX).size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "You have " + MAX + " calendars already: revoke one first.");
        }
        FeedId id = new FeedId(ids.next());
        FirmToken token = token();
        feeds.insert(new Feed(id, 1, me(), settings, now(), null), token.hash());
        return new Addressed(show(id), address(token));
    }

    /** What is in it already may stay, also while the caller's role does not allow it: it is left out then. */
    @Transactional
    CalendarFeedView change(FeedId id, Version seen, FeedSettings asked) {
        Feed before = locked(id, seen);
        FeedSettings settings = asked.tidy();
        check(settings, Set.copyOf(before.settings().contents()));
        feeds.change(id, settings);
        return show(id);
    }

    /** The address before is good for nothing from now on. */
    @Transactional
    Addressed readdress(FeedId id, Version seen) {
        locked(id, seen);
        FirmToken token = token();
        feeds.readdress(id, token.hash(), now());
        return new Addressed(show(id), address(token));
    }

    @Transactional
    void revoke(FeedId id, Version seen) {
        locked(id, seen);
        feeds.revoke(id);
    }

    /** Who comes back makes new ones: the links before may be anywhere. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MemberDeactivated left) {
        feeds.revokeAll(left.member());
    }

    private Feed locked(FeedId id, Version seen) {
        Feed feed = feeds.lock(id, me()).orElseThrow(Problem.notFound("calendar"));
        seen.mustBe(feed.version());
        return feed;
    }

    private void check(FeedSettings settings, Set<String> kept) {
        Set<String> allowed =
                sources.allowed().stream().map(CalendarSource::code).collect(Collectors.toSet());
        int n = 0;
        for (String content : settings.contents()) {
            if (!allowed.contains(content) && !kept.contains(content)) {
                throw Problem.field(
                        "/contents/" + n, "unknown", "There is no such content, or your role does not allow it.");
            }
            n++;
        }
    }

    private CalendarFeedView view(Feed feed) {
        Set<String> allowed =
                sources.allowed().stream().map(CalendarSource::code).collect(Collectors.toSet());
        return new CalendarFeedView(
                feed.id(),
                feed.version(),
                feed.settings().name(),
                feed.settings().contents(),
                feed.settings().contents().stream()
                        .filter(content -> !allowed.contains(content))
                        .toList(),
                feed.addressedAt(),
                feed.fetchedAt());
    }

    private FirmToken token() {
        return FirmToken.fresh(Scope.current().firm(), random);
    }

    private String address(FirmToken token) {
        return mailer.address() + FeedFileController.PATH + "/" + token.text() + FeedFileController.ENDING;
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static MemberId me() {
        return Objects.requireNonNull(Scope.current().access().member(), "only people call this");
    }
}
