package dev.plumbline.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the data is; the same options for every command that works with it. */
public final class DataOptions {
    private static final String JDBC = "jdbc:postgresql:";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder of the database, files and keys (default: ./data).")
    void data(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong("The data is kept in a folder, and " + folder + " is a file.");
        }
        System.setProperty("plumbline.data", folder.toString());
    }

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "JDBC address of an outside PostgreSQL 18 instead of the embedded one; user and password come from "
                            + "PLUMBLINE_DATABASE_USER and PLUMBLINE_DATABASE_PASSWORD.")
    void databaseUrl(@Nullable String url) {
        if (url == null) {
            return;
        }
        if (!url.startsWith(JDBC)) {
            throw wrong("The address of a database begins with " + JDBC + ", as in " + JDBC + "//host/plumbline.");
        }
        System.setProperty("plumbline.database.url", url);
    }

    /** Where it is when no option says so. */
    public static Path folder() {
        String chosen = System.getProperty("plumbline.data", System.getenv("PLUMBLINE_DATA"));
        return Path.of(chosen == null ? "data" : chosen);
    }

    private ParameterException wrong(String sentence) {
        if (command == null) {
            throw new IllegalStateException("The options belong to no command");
        }
        return new ParameterException(command.commandLine(), sentence);
    }
}
