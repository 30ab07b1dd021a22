package dev.plumbline.records.favourites;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records")
class FavouriteController {
    private final Favourites favourites;

    FavouriteController(Favourites favourites) {
        this.favourites = favourites;
    }

    /** What the caller has starred and may still see, the latest first. A page can be shorter than asked. */
    @GetMapping("/favourites")
    @Allow(Allow.PERSON)
    Page<KeptView> starred(@Valid PageRequest page) {
        return favourites.starred(page);
    }

    /** What the caller watches because they said so or joined in, the latest first. */
    @GetMapping("/watched")
    @Allow(Allow.PERSON)
    Page<KeptView> watched(@Valid PageRequest page) {
        return favourites.watched(page);
    }

    /** Whether the caller has starred the record. */
    @GetMapping("/{kind}/{record}/favourite")
    @Allow(Allow.PERSON)
    FavouriteView show(@PathVariable String kind, @PathVariable UUID record) {
        return favourites.show(kind, record);
    }

    /** Stars the record for the caller alone: 500 records at most. */
    @PutMapping("/{kind}/{record}/favourite")
    @Allow(Allow.PERSON)
    FavouriteView add(@PathVariable String kind, @PathVariable UUID record) {
        return favourites.add(kind, record);
    }

    /** Takes the caller's star away. */
    @DeleteMapping("/{kind}/{record}/favourite")
    @Allow(Allow.PERSON)
    FavouriteView remove(@PathVariable String kind, @PathVariable UUID record) {
        return favourites.remove(kind, record);
    }
}
