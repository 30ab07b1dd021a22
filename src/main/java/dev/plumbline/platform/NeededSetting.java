package dev.plumbline.platform;

import java.util.function.Predicate;
import org.springframework.core.env.Environment;

/**
 * A setting that decides whether an installation can be used by others. A module publishes a bean for each.
 *
 * @param variable as the operator sets it: {@code PLUMBLINE_SECRET}
 * @param property as the code reads it: {@code plumbline.secret}
 * @param well     whether it is set where it has to be, and can be right where it is set
 * @param why      what it is for and how it looks, as one sentence
 */
public record NeededSetting(String variable, String property, Predicate<Environment> well, String why) {

    /** Whether whoever runs the installation has set it: what the product ships with does not count. */
    public boolean isSet(Environment environment) {
        return OwnSettings.has(environment, property)
                || !environment.getProperty(variable, "").isBlank();
    }

    public boolean isWell(Environment environment) {
        return well.test(environment);
    }
}
