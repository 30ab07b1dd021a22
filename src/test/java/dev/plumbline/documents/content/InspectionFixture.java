package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inspects bytes as if somebody had sent them, and sees that nothing is left behind. */
final class InspectionFixture {

    private final Inspection inspection = new Inspection();
    private final Path folder;

    InspectionFixture(Path folder) {
        this.folder = folder;
    }

    Inspected inspect(byte[] content, String name) throws IOException, ContentRefused {
        Path file = Files.write(folder.resolve("upload"), content);
        try {
            return inspection.inspect(file, name);
        } finally {
            try (Stream<Path> left = Files.list(folder)) {
                if (left.count() > 1) {
                    throw new AssertionError("parts were left behind by " + name);
                }
            }
        }
    }

    /** Why it is refused; null when it is taken. */
    @Nullable
    Reason refusal(byte[] content, String name) throws IOException {
        try {
            inspect(content, name);
            return null;
        } catch (ContentRefused refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word: " + refused.reason(), refused);
            }
            return refused.reason();
        }
    }
}
