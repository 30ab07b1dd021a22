package dev.plumbline.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Leftovers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderStorageTests extends StrongroomTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Override
    Storage storage() {
        return new FolderStorage(folder);
    }

    @Test
    void filesLieInFoldersByTheirNamesForThisUserOnly() throws IOException {
        String name = seal.name(keep(noise(10)).sha256());

        Path file = file(name);

        assertThat(file).isRegularFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void listsByTimeAndPassesOverWhatIsNoContent() throws IOException {
        String old = seal.name(keep(noise(10)).sha256());
        String recent = seal.name(keep(noise(11)).sha256());
        age(file(old), NOON.minusSeconds(1));
        age(file(recent), NOON);
        Files.writeString(file(old).resolveSibling(".nfs0001"), "of the system");

        assertThat(room.storage().names(firm, NOON)).containsExactly(old);
        assertThat(names()).containsExactlyInAnyOrder(old, recent);
        // Kept again it is young again: somebody may be about to record it.
        keep(noise(10));
        assertThat(room.storage().names(firm, NOON.minusSeconds(1))).isEmpty();
    }

    @Test
    void sweepsWhatACrashLeft() throws IOException {
        PartFiles files = new PartFiles(parts());
        Path left = files.begin();
        Path beingWritten = files.begin();
        age(left, NOON.minusSeconds(1));
        age(beingWritten, NOON);
        String kept = seal.name(keep(noise(5)).sha256());

        room.sweep(NOON);

        assertThat(Leftovers.list(parts())).containsExactly(beingWritten);
        assertThat(names()).containsExactly(kept);
    }

    @Test
    void whoReadsHasItToTheEndAlsoWhenItIsErasedOrKeptAgain() throws IOException {
        byte[] clear = noise(5 * Seal.SEGMENT);
        String name = seal.name(keep(clear).sha256());
        try (InputStream first = room.open(seal, name);
                InputStream second = room.open(seal, name)) {
            assertThat(first.readNBytes(10)).hasSize(10);
            keep(clear);
            assertThat(second.readNBytes(10)).hasSize(10);
            room.storage().erase(firm, name);

            assertThat(first.readAllBytes()).hasSize(clear.length - 10);
            assertThat(second.readAllBytes()).hasSize(clear.length - 10);
        }
        assertThat(names()).isEmpty();
    }

    private Path file(String name) {
        return folder.resolve("files/documents")
                .resolve(firm.value().toString())
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2));
    }

    private static void age(Path file, Instant at) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
