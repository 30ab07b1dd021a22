package dev.plumbline.operations.system;

import dev.plumbline.platform.NeededSetting;
import dev.plumbline.platform.OwnSettings;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Every setting that the product reads, from the records that it reads them into: its name and whether it is set, never what it says. */
@Component
class Settings {
    private final ApplicationContext context;
    private final List<NeededSetting> needed;

    Settings(ApplicationContext context, List<NeededSetting> needed) {
        this.context = context;
        this.needed = needed;
    }

    /** By environment variable: whether whoever runs the installation has set it. */
    Map<String, Boolean> set() {
        Environment environment = context.getEnvironment();
        Map<String, Boolean> set = new TreeMap<>();
        names().forEach(name -> set.put(variable(name), OwnSettings.has(environment, name)));
        needed.forEach(setting -> set.put(setting.variable(), setting.isSet(environment)));
        return set;
    }

    /** As in files: {@code plumbline.database.pool-size}. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        context.getBeansWithAnnotation(ConfigurationProperties.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.isRecord() && type.getName().startsWith("dev.plumbline."))
                .forEach(type ->
                        add(type.getAnnotation(ConfigurationProperties.class).value(), type, names));
        return names;
    }

    private static void add(String prefix, Class<?> type, Set<String> names) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = prefix + "."
                    + part.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
            if (part.getType().isRecord()) {
                add(name, part.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    /** As an environment variable: {@code PLUMBLINE_DATABASE_POOLSIZE}. */
    private static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
