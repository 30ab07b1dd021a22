package dev.plumbline.imports;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be imported in this product. */
@Component
public class Targets {
    private final List<ImportTarget> all;

    Targets(List<ImportTarget> all) {
        this.all =
                all.stream().sorted(Comparator.comparing(ImportTarget::label)).toList();
    }

    /** By their labels. */
    public List<ImportTarget> all() {
        return all;
    }

    public ImportTarget get(String code) {
        return all.stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ImportsProblem.UNKNOWN_TARGET,
                        "Files can be imported into: "
                                + String.join(
                                        ", ",
                                        all.stream().map(ImportTarget::code).toList()) + "."));
    }

    /** The same, if the caller may import into it. */
    public ImportTarget permitted(String code) {
        ImportTarget target = get(code);
        if (!Scope.current().access().allows(target.permission())) {
            throw Problem.of(
                    SharedProblem.FORBIDDEN,
                    "This needs the permission \"" + target.permission() + "\". Ask an owner or admin of your firm.");
        }
        return target;
    }
}
