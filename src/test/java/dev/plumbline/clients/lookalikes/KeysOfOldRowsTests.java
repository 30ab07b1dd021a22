package dev.plumbline.clients.lookalikes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.shared.MatchKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows from before there were keys got theirs by SQL: the same as if they were written today, or none. */
class KeysOfOldRowsTests extends ApiTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration/clients");
    private static final Pattern FUNCTION =
            Pattern.compile("create function pg_temp\\.(\\w+)\\(given text\\)[^$]*\\$\\$(.*?)\\$\\$;", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oak Homes",
                "  O'Brien & Söhne, Ltd. ",
                "JOSÉ Ñandú",
                "Jose\u0301",
                "Łódź Straße 7½",
                "Ångström",
                "ΑΘΗΝΑ Άλφα",
                "Юрий",
                "ﬁsh",
                "12-14 Elm  Street",
                "LS1 4DY",
                "---"
            })
    void words(String given) throws IOException {
        assertThat(bySql("words", given)).isEqualTo(MatchKeys.words(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann@Oak.Example",
                "ann+lets@oak.example",
                "+ann+lets@oak.example",
                "a.n.n+x+y@Gmail.com",
                "a.n.n@googlemail.com",
                "...@gmail.com",
                "Élan@oak.example"
            })
    void emails(String given) throws IOException {
        assertThat(bySql("email", given)).isEqualTo(MatchKeys.email(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 (615) 862-0100",
                "+1.615.862.0100",
                "+44 (0)20 7946 0000",
                "+44 020 7946 0000",
                "+44 20 7946 0000",
                "+39 06 6982 0000",
                "+353 1 679 0000"
            })
    void phones(String given) throws IOException {
        assertThat(bySql("phone", given)).isEqualTo(MatchKeys.phone(given, "US"));
    }

    @ParameterizedTest
    @CsvSource({"email,ann@müller.example", "phone,615 862 0100", "phone,+49 (0)30 901820", "phone,+1 615 862 0100 x12"
    })
    void whatOnlyTheProgramCanReadHasNone(String kind, String given) throws IOException {
        assertThat(bySql(kind, given)).isNull();
    }

    @Test
    void bothMigrationsReadWordsAlike() throws IOException {
        assertThat(body("V202612016001__property_by_hand.sql", "words"))
                .isEqualTo(body("V202612016000__client_by_hand.sql", "words"));
    }

    private @Nullable String bySql(String function, String given) throws IOException {
        String sql = body("V202612016000__client_by_hand.sql", function)
                .replaceAll("\\bgiven\\b", "(select given from said)");
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("with said (given) as (select cast(:given as text))" + sql)
                                .param("given", given)
                                .query((row, n) -> new String[] {row.getString(1)})
                                .single()[0]));
    }

    private static String body(String file, String function) throws IOException {
        Matcher found = FUNCTION.matcher(Files.readString(FOLDER.resolve(file)));
        while (found.find()) {
            if (found.group(1).equals(function)) {
                return found.group(2);
            }
        }
        throw new AssertionError(file + " has no " + function);
    }
}
