package dev.plumbline.firms.views;

import dev.plumbline.firms.FirmsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.AsksWithin;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms/views")
class SavedViewController {
    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    /** Views of one list that the caller sees: their own, their teams' and the firm's. */
    @GetMapping
    @Allow(Allow.PERSON)
    Page<SavedViewView> list(@RequestParam @Pattern(regexp = SavedViewRequest.LIST) String list) {
        return views.list(list);
    }

    /** One saved view of a list. */
    @GetMapping("/{id}")
    @Allow(Allow.PERSON)
    SavedViewView show(@PathVariable SavedViewId id) {
        return views.show(id);
    }

    /** Saves a view of a list for oneself, one's team or the firm. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(Allow.PERSON)
    @AsksWithin({FirmsPermission.VIEW_SHARE_TEAM, FirmsPermission.VIEW_SHARE_FIRM})
    @Idempotent
    SavedViewView create(@Valid @RequestBody NewSavedView body) {
        return views.create(body.list(), body.view());
    }

    /** Renames a saved view, changes what it shows, or with whom it is shared. */
    @PutMapping("/{id}")
    @Allow(Allow.PERSON)
    @AsksWithin({FirmsPermission.VIEW_SHARE_TEAM, FirmsPermission.VIEW_SHARE_FIRM})
    SavedViewView change(
            @PathVariable SavedViewId id, @IfMatch Version seen, @Valid @RequestBody SavedViewRequest body) {
        return views.change(id, seen, body);
    }

    /** Deletes a saved view; it can be restored. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.PERSON)
    void delete(@PathVariable SavedViewId id, @IfMatch Version seen) {
        views.delete(id, seen);
    }

    /** Takes a deletion back; the version is one above the deleted one. */
    @PutMapping("/{id}/restoration")
    @Allow(Allow.PERSON)
    SavedViewView restore(@PathVariable SavedViewId id, @IfMatch Version seen) {
        return views.restore(id, seen);
    }

    /** The list opens with it from now on, for the caller alone. */
    @PutMapping("/{id}/standard")
    @Allow(Allow.PERSON)
    SavedViewView makeStandard(@PathVariable SavedViewId id) {
        return views.makeStandard(id);
    }

    /** The list opens without a view again for the caller. */
    @DeleteMapping("/{id}/standard")
    @Allow(Allow.PERSON)
    SavedViewView endStandard(@PathVariable SavedViewId id) {
        return views.endStandard(id);
    }
}
