package dev.plumbline.exports.feeds;

import dev.plumbline.exports.feeds.CalendarFeedView.Addressed;
import dev.plumbline.exports.feeds.CalendarFeedView.Content;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For people only: a calendar shows what its member may see, which can be more than a key of theirs may. */
@RestController
@RequestMapping("/api/v1/calendar-feeds")
class FeedController {
    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    /** The caller's calendars, the oldest first. */
    @GetMapping
    @Allow(Allow.PERSON)
    Page<CalendarFeedView> list() {
        return new Page<>(feeds.list(), null);
    }

    /** What the caller may have in a calendar. */
    @GetMapping("/contents")
    @Allow(Allow.PERSON)
    Page<Content> contents() {
        return new Page<>(feeds.contents(), null);
    }

    /** One of the caller's calendars. */
    @GetMapping("/{id}")
    @Allow(Allow.PERSON)
    CalendarFeedView show(@PathVariable FeedId id) {
        return feeds.show(id);
    }

    /** Makes a calendar and shows its secret address, this once. No answer is kept for repeats: it would hold the secret. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(Allow.PERSON)
    Addressed create(@Valid @RequestBody FeedSettings body) {
        return feeds.create(body);
    }

    /** Changes the name and what is in it; the address stays. */
    @PutMapping("/{id}")
    @Allow(Allow.PERSON)
    CalendarFeedView change(@PathVariable FeedId id, @IfMatch Version seen, @Valid @RequestBody FeedSettings body) {
        return feeds.change(id, seen, body);
    }

    /** Gives it a new address and shows it, this once; the one before ends. */
    @PutMapping("/{id}/address")
    @Allow(Allow.PERSON)
    Addressed readdress(@PathVariable FeedId id, @IfMatch Version seen) {
        return feeds.readdress(id, seen);
    }

    /** Ends a calendar; the next fetch finds nothing. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.PERSON)
    void revoke(@PathVariable FeedId id, @IfMatch Version seen) {
        feeds.revoke(id, seen);
    }
}
