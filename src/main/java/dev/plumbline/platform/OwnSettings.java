package dev.plumbline.platform;

import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/** What whoever runs the installation has set, and not the product itself. */
public final class OwnSettings {
    private static final String SHIPPED = "class path resource";
    private static final String USUAL = "defaultProperties";

    private OwnSettings() {}

    /**
     * @param property in the form of files: {@code plumbline.database.pool-size}; as an environment variable it is found too
     * @return whether it is there and not blank
     */
    public static boolean has(Environment environment, String property) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(property);
        return environment instanceof ConfigurableEnvironment all
                && StreamSupport.stream(
                                ConfigurationPropertySources.from(all.getPropertySources())
                                        .spliterator(),
                                false)
                        .filter(OwnSettings::isOwn)
                        .map(source -> source.getConfigurationProperty(name))
                        .anyMatch(found -> found != null
                                && !String.valueOf(found.getValue()).isBlank());
    }

    private static boolean isOwn(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> from
                && !from.getName().contains(SHIPPED)
                && !from.getName().equals(USUAL);
    }
}
