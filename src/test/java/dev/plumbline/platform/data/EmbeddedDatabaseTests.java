package dev.plumbline.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("system")
class EmbeddedDatabaseTests {
    private static final byte[] SECRET = new byte[24];

    @TempDir
    Path folder;

    @Test
    void aSecondProcessOnTheSameFolderSharesTheServerAndLeavesItRunning() throws Exception {
        Path data = folder.resolve("postgres");
        try (EmbeddedDatabase server = EmbeddedDatabase.start(data, SECRET, false)) {
            try (EmbeddedDatabase command = EmbeddedDatabase.start(data, SECRET, false)) {
                assertThat(command.url()).isEqualTo(server.url());
                assertAnswers(command);
            }
            assertAnswers(server);
        }
        try (EmbeddedDatabase next = EmbeddedDatabase.start(data, SECRET, false)) {
            assertAnswers(next);
        }
    }

    private static void assertAnswers(EmbeddedDatabase database) throws Exception {
        try (Connection connection = DriverManager.getConnection(database.url(), "postgres", database.password())) {
            assertThat(connection.isValid(2)).isTrue();
        }
    }
}
