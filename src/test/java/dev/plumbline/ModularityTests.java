package dev.plumbline;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private final ApplicationModules modules = ApplicationModules.of(Plumbline.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void theGraphIsAsDrawn() {
        String graph = modules.stream()
                .sorted(Comparator.comparing(m -> m.getIdentifier().toString()))
                .map(module -> module.getIdentifier() + " -> " + dependencies(module) + "\n")
                .collect(Collectors.joining());

        Contract.check("modules.txt", graph);
    }

    private String dependencies(ApplicationModule module) {
        return module.getDirectDependencies(modules).stream()
                .map(d -> d.getTargetModule().getIdentifier().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
