package dev.plumbline.clients.pages;

import static dev.plumbline.clients.ClientsPermission.INTAKE_MANAGE;
import static dev.plumbline.clients.ClientsPermission.INTAKE_READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/intake/pages")
class IntakePageController {
    private final IntakePages pages;

    IntakePageController(IntakePages pages) {
        this.pages = pages;
    }

    /** The page by which strangers apply to the firm: one, or none. */
    @GetMapping
    @Allow(INTAKE_READ)
    Page<IntakePageView> list() {
        return new Page<>(pages.list(), null);
    }

    /** Makes the page of the firm, closed. */
    @PostMapping
    @Idempotent
    @Allow(INTAKE_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    IntakePageView create() {
        return pages.create();
    }

    /** Lets strangers apply. */
    @PutMapping("/{id}/opening")
    @Allow(INTAKE_MANAGE)
    IntakePageView open(@PathVariable IntakePageId id, @IfMatch Version seen) {
        return pages.open(id, seen);
    }

    /** Takes no more applications; the address says so. */
    @PutMapping("/{id}/closing")
    @Allow(INTAKE_MANAGE)
    IntakePageView close(@PathVariable IntakePageId id, @IfMatch Version seen) {
        return pages.close(id, seen);
    }

    /** Gives the page a new address; the old one is unknown at once. */
    @PutMapping("/{id}/key")
    @Allow(INTAKE_MANAGE)
    IntakePageView replaceKey(@PathVariable IntakePageId id, @IfMatch Version seen) {
        return pages.replaceKey(id, seen);
    }
}
