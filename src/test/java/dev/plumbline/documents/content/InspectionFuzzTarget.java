package dev.plumbline.documents.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Inspects whatever a fuzzer thinks of: the answer is a type or a refusal with words, and nothing else, and no part of the file
 * stays behind. The first byte says what the rest is put into.
 */
public final class InspectionFuzzTarget {

    private static final Inspection INSPECTION = new Inspection();
    private static final Path FOLDER = folder();

    private InspectionFuzzTarget() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("inspection");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        byte[] content = java.util.Arrays.copyOfRange(data, 1, data.length);
        switch (data[0] % 4) {
            case 1 -> answered(GoodFiles.zip("part", content));
            case 2 -> answered(GoodFiles.mail("filename=part", content));
            case 3 -> answered(GoodFiles.pdf(content));
            default -> answered(content);
        }
    }

    /** Files to begin with: one of each type that is kept. */
    static List<byte[]> seeds() {
        return List.of(
                GoodFiles.pdf(),
                GoodFiles.picture("jpg"),
                GoodFiles.picture("png"),
                GoodFiles.picture("gif"),
                GoodFiles.picture("tiff"),
                GoodFiles.webp(),
                GoodFiles.heic(40, 30),
                GoodFiles.docx(),
                GoodFiles.openDocument("text"),
                GoodFiles.doc(),
                GoodFiles.xls(),
                GoodFiles.zip("a.txt", GoodFiles.latin("hello")),
                GoodFiles.mail("filename=a.pdf", GoodFiles.pdf()),
                GoodFiles.latin("{\\rtf1 {\\b x}}"),
                GoodFiles.latin("<html><body>x</body></html>"),
                GoodFiles.latin("a;b\n1;2\n"));
    }

    private static void answered(byte[] content) throws IOException {
        Path file = FOLDER.resolve("upload");
        Files.write(file, content);
        try {
            Inspected found = INSPECTION.inspect(file, "upload");
            if (found.bytes() != content.length
                    || found.mediaType().isBlank()
                    || found.label().isBlank()) {
                throw new AssertionError("answered " + found);
            }
        } catch (ContentRefused refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word: " + refused.reason(), refused);
            }
        }
        try (var left = Files.list(FOLDER)) {
            if (left.count() != 1) {
                throw new AssertionError("parts were left behind");
            }
        }
    }
}
