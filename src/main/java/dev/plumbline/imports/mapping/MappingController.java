package dev.plumbline.imports.mapping;

import dev.plumbline.imports.ImportsPermission;
import dev.plumbline.imports.Mapping;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/imports/mappings")
class MappingController {
    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    record Save(
            @NotBlank @Size(max = 40) String target,
            @NotBlank @Size(max = 100) String name,
            @Valid @NotNull Mapping mapping) {}

    /** Mappings that were saved for a target, and those that come with the product. */
    @GetMapping
    @Allow(ImportsPermission.READ)
    List<SavedMapping> list(@RequestParam(required = false) @Nullable String target) {
        return mappings.list(target);
    }

    /** Saves a mapping under a name that no other has. */
    @PostMapping
    @Allow(ImportsPermission.RUN)
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    SavedMapping save(@Valid @RequestBody Save body) {
        return mappings.save(body.target(), body.name().strip(), body.mapping());
    }

    /** Deletes a saved mapping. */
    @DeleteMapping("/{id}")
    @Allow(ImportsPermission.RUN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable MappingId id, @IfMatch Version seen) {
        mappings.delete(id, seen);
    }
}
