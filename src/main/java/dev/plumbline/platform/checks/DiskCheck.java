package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.data.OwnedDatabase;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The volume of the data folder: database, documents and exports. */
@Component
class DiskCheck implements Check {
    private static final long LITTLE = 2L << 30;
    private static final int MEGA = 20;

    private final Path data;
    private final OwnedDatabase database;

    DiskCheck(@Value("${plumbline.data:data}") Path data, OwnedDatabase database) {
        this.data = data;
        this.database = database;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Finding look() throws IOException {
        FileStore volume = Files.getFileStore(standing(data.toAbsolutePath()));
        long free = volume.getUsableSpace();
        return finding(free, database.isTight())
                .with("freeMb", free >> MEGA)
                .with("totalMb", volume.getTotalSpace() >> MEGA);
    }

    /** With an outside database the folder is made when the first document comes. */
    private static Path standing(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : standing(parent);
    }

    static Finding finding(long free, boolean tight) {
        String what = (free >> MEGA) + " MB are free for the data folder.";
        if (tight) {
            return Finding.blocking(
                    what + " Firms can read but not write.", "Make room on its volume: it goes on by itself.");
        }
        return free < LITTLE ? Finding.warning(what, "Make room on its volume.") : Finding.well(what);
    }
}
