package dev.plumbline.platform.checks;

import dev.plumbline.platform.NeededSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ChecksConfiguration {
    private static final String DATABASE = "plumbline.database.url";
    private static final String SECRET = "plumbline.secret";

    @Bean
    NeededSetting databaseUrlSetting() {
        return new NeededSetting(
                "PLUMBLINE_DATABASE_URL",
                DATABASE,
                here -> isAbsent(here, DATABASE)
                        || here.getRequiredProperty(DATABASE).contains("postgresql:"),
                "Where an outside database is: jdbc:postgresql://host/name. Without it the server has its own.");
    }

    @Bean
    NeededSetting secretSetting() {
        return new NeededSetting(
                "PLUMBLINE_SECRET",
                SECRET,
                here -> !isAbsent(here, SECRET) || isAbsent(here, DATABASE),
                "With an outside database all nodes need the same secret: 32 random bytes or more as base64.");
    }

    private static boolean isAbsent(Environment here, String property) {
        String value = here.getProperty(property);
        return value == null || value.isBlank();
    }
}
