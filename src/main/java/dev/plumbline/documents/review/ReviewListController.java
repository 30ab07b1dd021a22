package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
class ReviewListController {
    private final ReviewLists lists;

    ReviewListController(ReviewLists lists) {
        this.lists = lists;
    }

    /**
     * Versions that nobody has reviewed, of all records that the caller sees, the oldest first. A page may have less in it than
     * was asked for, and still say where the next one begins.
     *
     * @param kind    of the document; absent for all
     * @param addedBy who added the version; absent for everybody
     */
    @GetMapping("/reviews")
    @Allow(DocumentsPermission.REVIEW)
    Page<WaitingView> waiting(
            @RequestParam(required = false) @Size(max = 40) @Nullable String kind,
            @RequestParam(required = false) @Nullable MemberId addedBy,
            @Valid PageRequest page) {
        return lists.waiting(new Asked(kind, addedBy), page);
    }

    /**
     * Versions that take room, the largest first, of all records that the caller sees; also of removed documents. Pages are as
     * those of what waits for review.
     */
    @GetMapping("/largest")
    @Allow(DocumentsPermission.READ)
    Page<LargeView> largest(@Valid PageRequest page) {
        return lists.largest(page);
    }

    /**
     * The last verified version of each document where it ends, by the day on which it does, and in how many days that is. Pages
     * are as those of what waits for review.
     *
     * @param from   the first day; absent for today, in the firm's time zone
     * @param before the day behind the last one; absent for 90 days from today
     */
    @GetMapping("/expiring")
    @Allow(DocumentsPermission.READ)
    Page<ExpiringView> expiring(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate before,
            @Valid PageRequest page) {
        return lists.expiring(from, before, page);
    }
}
