package dev.plumbline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is; the same options for every command that works with it. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder of the database, files and keys (default: ./data).")
    void data(Path folder) {
        System.setProperty("plumbline.data", folder.toString());
    }

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "JDBC address of an outside PostgreSQL 18 instead of the embedded one; user and password come from "
                            + "PLUMBLINE_DATABASE_USER and PLUMBLINE_DATABASE_PASSWORD.")
    void databaseUrl(@Nullable String url) {
        if (url != null) {
            System.setProperty("plumbline.database.url", url);
        }
    }
}
