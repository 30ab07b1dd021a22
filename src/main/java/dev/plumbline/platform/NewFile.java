package dev.plumbline.platform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that is whole under its name, and on the disk, or not there: whoever is stopped half-way leaves nothing that looks whole. */
public final class NewFile {
    private NewFile() {}

    /** @param <T> what the writer tells of what it wrote */
    @FunctionalInterface
    public interface Writer<T, E extends Exception> {
        /** Need not close what it writes to. */
        T write(OutputStream out) throws E, IOException;
    }

    /**
     * Written beside its place, for its owner's eyes only, and then named.
     *
     * @return what the writer says
     * @throws IOException when it is not there, or not for certain
     */
    public static <T, E extends Exception> T write(Path file, Writer<T, E> writer) throws E, IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        // Of its own: two that write the same name do not write into one.
        Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
        try {
            T told;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                told = writer.write(out);
            }
            settle(part, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            settle(folder, StandardOpenOption.READ);
            return told;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void settle(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
