package dev.plumbline.firms.territories;

import static dev.plumbline.firms.FirmsPermission.MEMBER_READ;
import static dev.plumbline.firms.FirmsPermission.TERRITORY_MANAGE;

import dev.plumbline.firms.TerritoryId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
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

@RestController
@RequestMapping("/api/v1/firms/territories")
class TerritoryController {
    private final TerritoryService territories;

    TerritoryController(TerritoryService territories) {
        this.territories = territories;
    }

    /** The whole tree, flat: each names the one above it. */
    @GetMapping
    @Allow(MEMBER_READ)
    Page<TerritoryView> list() {
        return territories.list();
    }

    /** One territory with its postcodes and members. */
    @GetMapping("/{id}")
    @Allow(MEMBER_READ)
    TerritoryView show(@PathVariable TerritoryId id) {
        return territories.show(id);
    }

    /** Makes a territory with its postcodes, below another or at the top. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(TERRITORY_MANAGE)
    @Idempotent
    TerritoryView create(@Valid @RequestBody TerritoryRequest body) {
        return territories.create(body);
    }

    /** Changes name, place, postcodes or members of a territory. */
    @PutMapping("/{id}")
    @Allow(TERRITORY_MANAGE)
    TerritoryView change(
            @PathVariable TerritoryId id, @IfMatch Version seen, @Valid @RequestBody TerritoryRequest body) {
        return territories.change(id, seen, body);
    }

    /** Deletes a territory that has none below it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(TERRITORY_MANAGE)
    void delete(@PathVariable TerritoryId id, @IfMatch Version seen) {
        territories.delete(id, seen);
    }
}
