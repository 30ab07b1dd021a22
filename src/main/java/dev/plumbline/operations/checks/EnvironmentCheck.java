package dev.plumbline.operations.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.NeededSetting;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Settings by name, and whether they are set: never what they say. */
@Component
class EnvironmentCheck implements Check {
    static final String DETAILS = "details";

    private final List<NeededSetting> settings;
    private final Environment environment;

    EnvironmentCheck(List<NeededSetting> settings, Environment environment) {
        this.settings = settings.stream()
                .sorted(Comparator.comparing(NeededSetting::variable))
                .toList();
        this.environment = environment;
    }

    @Override
    public String name() {
        return "environment";
    }

    @Override
    public Finding look() {
        Map<String, Boolean> set = new LinkedHashMap<>();
        settings.forEach(setting -> set.put(setting.variable(), setting.isSet(environment)));
        return finding(settings.stream()
                        .filter(setting -> !setting.isWell(environment))
                        .toList())
                .with(DETAILS, set);
    }

    private static Finding finding(List<NeededSetting> ill) {
        return ill.isEmpty()
                ? Finding.well("What this installation needs is set.")
                : Finding.blocking(
                        "Missing or not well-formed: "
                                + String.join(
                                        ", ",
                                        ill.stream()
                                                .map(NeededSetting::variable)
                                                .toList()) + ".",
                        String.join(" ", ill.stream().map(NeededSetting::why).toList()));
    }
}
