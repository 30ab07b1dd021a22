package dev.plumbline.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTests {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/plumbline, jdbc:postgresql://db/plumbline,,",
        "jdbc:postgresql://db/plumbline?user=olga, jdbc:postgresql://db/plumbline, olga,",
        "jdbc:postgresql://db/p?user=olga&password=a%26b%3D, jdbc:postgresql://db/p, olga, a&b=",
        "jdbc:postgresql://db/p?ssl=true&user=olga&sslmode=verify-full, jdbc:postgresql://db/p?ssl=true&sslmode=verify-full, olga,",
        "jdbc:postgresql://db/p?user=one&user=two, jdbc:postgresql://db/p, two,",
    })
    void takesOutWhoSignsIn(String given, String url, String user, String password) {
        assertThat(DatabaseAddress.of(given)).isEqualTo(new DatabaseAddress(url, user, password));
    }

    @Test
    void saysWhatCannotBeReadAndNeverThePassword() {
        assertThatThrownBy(() -> DatabaseAddress.of("jdbc:postgresql://db/p?password=50%secret"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("password")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesWhatLiftsTheLimitsOfStatements() {
        assertThatThrownBy(() -> DatabaseAddress.of("jdbc:postgresql://db/p?options=-c%20statement_timeout=0"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("options");
    }
}
