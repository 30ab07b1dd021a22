package dev.plumbline.operations.status;

import dev.plumbline.operations.ModuleNames;
import dev.plumbline.platform.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The modules of which the running application has beans: one that is missing is not told, whatever anybody wrote down. */
@Component
class Packs {
    private static final String ROOT = "dev.plumbline.";

    private final ApplicationContext context;
    private final Routes routes;
    private final PackVersions versions;

    Packs(ApplicationContext context, Routes routes, PackVersions versions) {
        this.context = context;
        this.routes = routes;
        this.versions = versions;
    }

    /**
     * A module that is there.
     *
     * @param id      its package: {@code sales}
     * @param status  always {@code installed}: what is not installed is not here
     * @param version that of the product and, behind a plus, a hash of the module's running code and migrations
     * @param routes  how many addresses it answers
     */
    record Pack(String id, String name, String status, String version, int routes) {}

    List<Pack> all() {
        TreeMap<String, Long> answered = routes.all().stream()
                .collect(Collectors.groupingBy(Routes.Route::module, TreeMap::new, Collectors.counting()));
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getType)
                .filter(Objects::nonNull)
                .map(type -> type.getPackageName() + ".")
                .filter(name -> name.startsWith(ROOT) && name.length() > ROOT.length())
                .map(name -> name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
                .distinct()
                .sorted()
                .map(id -> new Pack(
                        id,
                        ModuleNames.of(id),
                        "installed",
                        versions.of(id),
                        answered.getOrDefault(id, 0L).intValue()))
                .toList();
    }
}
