package dev.plumbline.operations.mapversions;

import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators and whoever defines roles; others see no version. */
@RestController
@RequestMapping("/ui-map/versions")
class MapVersionController {
    private static final String HASH = "[0-9a-f]{32}";

    private final MapVersions versions;

    MapVersionController(MapVersions versions) {
        this.versions = versions;
    }

    /**
     * Which two to compare.
     *
     * @param from absent for the latest but the one that is running
     * @param to   absent for the one that is running
     */
    record ComparedVersions(
            @Nullable @Pattern(regexp = HASH) String from,
            @Nullable @Pattern(regexp = HASH) String to) {}

    /** The last versions of the whole map that this installation answered with, the latest first. */
    @GetMapping
    @Allow(Allow.CALLER)
    Page<MapVersionView> list() {
        return new Page<>(versions.list(), null);
    }

    /** Which calls, fields, commands and states came, went and changed from one version to another. */
    @GetMapping("/comparison")
    @Allow(Allow.CALLER)
    VersionComparison compare(@Valid ComparedVersions which) {
        return versions.compare(which.from(), which.to());
    }
}
