package dev.plumbline.documents.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.documents.store.Probed;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageCheckTests {
    @TempDir
    private Path data;

    private Finding look() {
        return new StorageCheck(Probed.in(data), Clock.systemUTC(), UUID::randomUUID).look();
    }

    private void red(String why) {
        Finding finding = look();
        assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat(finding.reason()).startsWith("The storage of documents cannot be used");
        assertThat(finding.fix()).contains("can be written to and has room");
        assertThat(finding.details()).containsEntry("why", why);
    }

    @Test
    void writesReadsAndLeavesNothing() throws IOException {
        for (int n = 0; n < 3; n++) {
            assertThat(look().severity()).isEqualTo(Finding.Severity.WELL);
        }

        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(data.resolve("files/documents/" + FirmId.PLATFORM.value())).isDirectory();
    }

    /** Whoever looks only finds both folders well; rights mean nothing to whoever may all. */
    @Test
    void isRedWhereNothingCanBePutOrBegun() throws IOException {
        Path documents = Files.createDirectories(data.resolve("files/documents"));
        Path ours = Files.writeString(documents.resolve(FirmId.PLATFORM.value().toString()), "in the way");
        red("Not a directory");

        Files.delete(ours);
        Files.delete(documents.resolve("parts"));
        Files.writeString(documents.resolve("parts"), "in the way");
        red("FileAlreadyExistsException");

        Files.delete(documents.resolve("parts"));
        assertThat(look().severity()).isEqualTo(Finding.Severity.WELL);
    }
}
