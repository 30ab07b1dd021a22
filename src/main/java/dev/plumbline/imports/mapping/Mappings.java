package dev.plumbline.imports.mapping;

import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.Targets;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mappings by name: those that a firm has saved, and those that ship with the product. */
@Service
public class Mappings {
    private final MappingRepository mappings;
    private final Targets targets;
    private final Ids ids;
    private final Clock clock;

    Mappings(MappingRepository mappings, Targets targets, Ids ids, Clock clock) {
        this.mappings = mappings;
        this.targets = targets;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SavedMapping> list(@Nullable String target) {
        Stream<ImportTarget> wanted = target == null ? targets.all().stream() : Stream.of(targets.get(target));
        Stream<SavedMapping> shipped = wanted.flatMap(kind -> kind.shipped().stream()
                .map(s -> new SavedMapping(null, 1, kind.code(), s.name(), s.label(), s.mapping(), null)));
        return Stream.concat(mappings.list(target).stream(), shipped).toList();
    }

    @Transactional
    SavedMapping save(String target, String name, Mapping mapping) {
        ImportTarget kind = targets.permitted(target);
        if (kind.shipped().stream().anyMatch(shipped -> shipped.name().equals(name))) {
            throw Problem.field("/name", "taken", "A mapping of the product has this name.");
        }
        if (mappings.count(target) >= MappingRepository.MAX) {
            throw Problem.of(
                    SharedProblem.CONFLICT, "A firm keeps " + MappingRepository.MAX + " mappings; delete one.");
        }
        MappingId id = new MappingId(ids.next());
        mappings.insert(id, target, name, mapping, clock.instant());
        return mappings.find(id).orElseThrow(Problem.notFound("mapping"));
    }

    @Transactional
    void delete(MappingId id, Version seen) {
        SavedMapping saved = mappings.find(id).orElseThrow(Problem.notFound("mapping"));
        if (saved.version() != seen.value()) {
            throw Problem.of(SharedProblem.STALE, "The mapping has changed. Read it again.");
        }
        mappings.delete(id);
    }

    /** By the name that a person types. */
    @Transactional(readOnly = true)
    public Optional<Mapping> named(ImportTarget target, String name) {
        return named(target).stream()
                .filter(saved -> saved.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Suggestions.Named::mapping)
                .findFirst();
    }

    /** What the columns of a file suggest. */
    @Transactional(readOnly = true)
    public Suggestions.Suggestion suggest(ImportTarget target, List<String> columns) {
        return Suggestions.of(target, columns, saved(target));
    }

    private List<Suggestions.Named> saved(ImportTarget target) {
        return mappings.list(target.code()).stream()
                .map(saved -> new Suggestions.Named(saved.name(), saved.mapping()))
                .toList();
    }

    private List<Suggestions.Named> named(ImportTarget target) {
        return Stream.concat(
                        saved(target).stream(),
                        target.shipped().stream()
                                .map(shipped -> new Suggestions.Named(shipped.name(), shipped.mapping())))
                .toList();
    }
}
