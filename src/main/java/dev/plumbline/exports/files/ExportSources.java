package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportSource;
import dev.plumbline.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of all modules that can be taken away. */
@Component
class ExportSources {
    private final List<ExportSource<?, ?>> sources;

    ExportSources(List<ExportSource<?, ?>> sources) {
        this.sources = List.copyOf(sources);
    }

    @Nullable
    ExportSource<?, ?> find(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    ExportSource<?, ?> named(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(Problem.notFound("list"));
    }
}
