package dev.plumbline.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lets the files of the embedded database be copied while it works (PostgreSQL, "Making a Base Backup Using the Low Level API"). */
public interface DatabaseCopy {
    /** Copies what lies in the folder, which changes meanwhile. */
    interface Copier {
        void copy(Path folder) throws Exception;
    }

    /** Where it is; null when the database is an outside one, which is copied by its own means. */
    @Nullable
    Path folder();

    /**
     * Copies the files, then the log that was written meanwhile, and tells what has to lie beside them as {@code backup_label}:
     * from there the database brings itself to the moment at which the copy of its files ended.
     *
     * @param files given the database's folder, of which it leaves out {@code pg_wal}
     * @param log   given {@code pg_wal}, of which nothing goes away before it returns
     * @throws Exception when a file cannot be copied, or the database does not let itself be copied
     */
    String copy(Copier files, Copier log) throws Exception;
}
