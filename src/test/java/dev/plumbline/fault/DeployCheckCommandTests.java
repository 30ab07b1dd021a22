package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The deploy check as a pipeline asks it: it ends with 1 when something blocks, says what to do, and changes nothing. */
@Tag("system")
class DeployCheckCommandTests {
    private static final String NEXT = "209901010000";

    private final Path folder =
            Path.of("target/fault/check-" + UUID.randomUUID()).toAbsolutePath();
    private final Path data = folder.resolve("data");

    private Operator.Said type(Map<String, String> more, String command) throws Exception {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PLUMBLINE_SECRET", RealServer.secretText());
        return Operator.type(environment, command, "--data", data.toString());
    }

    @Test
    void endsWithOneForAsLongAsSomethingBlocksAndAppliesNoMigration() throws Exception {
        assertThat(type(Map.of(), "migrate").code()).isZero();

        Operator.Said pending = type(Map.of("JDK_JAVA_OPTIONS", "-Xbootclasspath/a:" + nextVersion()), "deploy-check");
        assertThat(pending.code()).as(pending::toString).isEqualTo(1);
        assertThat(pending.err())
                .contains("lacks 1 migration(s) that this version needs, the first is " + NEXT)
                .contains("Nothing was changed: run plumbline migrate");

        Operator.Said unsaved = type(Map.of("PLUMBLINE_BACKUP_WITHIN", "1h"), "deploy-check");
        assertThat(unsaved.code()).as(unsaved::toString).isEqualTo(1);
        assertThat(unsaved.out())
                .contains("BLOCKED   backup        No good backup was ever made.")
                .contains("See why none was made: run bin/backup");

        assertThat(type(Map.of(), "backed-up").code()).isZero();
        Operator.Said good = type(Map.of("PLUMBLINE_BACKUP_WITHIN", "1h"), "deploy-check");
        assertThat(good.code()).as(good::toString).isZero();
        assertThat(good.out())
                .contains("well      backup        The last good backup is young enough.")
                // With the next version's migration applied it would warn of one that it does not know.
                .contains("well      migrations    All are applied.")
                .doesNotContain("BLOCKED");
    }

    private Path nextVersion() throws Exception {
        Path planted = Files.createDirectories(folder.resolve("next/db/migration/planted"));
        Files.writeString(planted.resolve("V" + NEXT + "__planted.sql"), "create schema planted");
        return folder.resolve("next");
    }
}
