package dev.plumbline.operations.backup;

import dev.plumbline.platform.DatabaseCopy;
import dev.plumbline.platform.NewFile;
import dev.plumbline.platform.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes the installation into one file: the database first, then the files, so that every document that the database knows is
 * there; contents that nobody knows any more are swept as always.
 */
@Component
class Backup {
    /** What PostgreSQL says need not, or must not, be taken along; their folders must be there. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "epg-lock", "current_logfiles");

    private static final String DATABASE = "postgres";

    private final DatabaseCopy database;
    private final Path data;

    Backup(DatabaseCopy database, @Value("${plumbline.data:data}") Path data) {
        this.database = database;
        this.data = data;
    }

    /** How much was written, before it was packed. */
    record Written(long files, long bytes) {}

    /** Under its name there is a whole backup or none. */
    Written write(Path file, BackupKey key) throws Exception {
        return NewFile.write(file, out -> {
            try (Archive archive = new Archive(key.sealing(out))) {
                write(archive);
                return new Written(archive.files(), archive.bytes());
            }
        });
    }

    private void write(Archive archive) throws Exception {
        archive.add("plumbline.version", Product.VERSION.getBytes(StandardCharsets.UTF_8));
        String label = database.copy(
                folder -> archive.add(DATABASE, folder, Backup::isTaken),
                log -> archive.add(DATABASE + "/pg_wal", log, below -> true));
        archive.add(DATABASE + "/backup_label", label.getBytes(StandardCharsets.UTF_8));
        addFiles(archive);
    }

    private void addFiles(Archive archive) throws IOException {
        Path secret = data.resolve("secret.key");
        if (Files.exists(secret)) {
            archive.add("secret.key", Files.readAllBytes(secret));
        }
        Path files = data.resolve("files");
        if (Files.isDirectory(files)) {
            archive.add("files", files, below -> true);
        }
    }

    private static boolean isTaken(Path below) {
        String top = below.getName(0).toString();
        String name = below.getFileName().toString();
        return !EMPTY.contains(top)
                && !LEFT_OUT.contains(name)
                && !name.startsWith("pgsql_tmp")
                && !name.equals("pg_internal.init");
    }
}
