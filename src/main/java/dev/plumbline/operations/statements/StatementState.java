package dev.plumbline.operations.statements;

import dev.plumbline.shared.Coded;
import org.jspecify.annotations.Nullable;

/** Whether the database counts its statements; if not, why, and what to do. */
enum StatementState implements Coded {
    COUNTED(null, null),
    MISSING(
            "This database has no extension pg_stat_statements.",
            "Add pg_stat_statements to shared_preload_libraries, restart PostgreSQL, and run “create extension"
                    + " pg_stat_statements” in this database, as a superuser."),
    NOT_LOADED(
            "PostgreSQL was started without the library pg_stat_statements.",
            "Add pg_stat_statements to shared_preload_libraries and restart PostgreSQL."),
    HIDDEN(
            "The owner of this database may not see what others ask of it.",
            "Run “grant pg_read_all_stats to” the role of PLUMBLINE_DATABASE_USER, as a superuser."),
    OUTDATED(
            "The extension pg_stat_statements of this database is of an older PostgreSQL.",
            "Run “alter extension pg_stat_statements update” in this database, as a superuser.");

    private final @Nullable String reason;
    private final @Nullable String fix;

    StatementState(@Nullable String reason, @Nullable String fix) {
        this.reason = reason;
        this.fix = fix;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String fix() {
        return fix;
    }
}
