package dev.plumbline.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files under their names below the data folder, written one behind the other. */
final class Archive implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final byte[] buffer = new byte[BUFFER];
    private final Set<String> folders = new HashSet<>();
    private long files;
    private long bytes;

    Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        files++;
        bytes += content.length;
    }

    /**
     * Adds what lies below a folder, empty folders too. A file may grow, shrink or go meanwhile: so much of it is taken as it had when
     * it was found.
     *
     * @param wanted of paths below the folder; what lies below a folder that is not wanted is not looked at, but the folder is added
     */
    void add(String prefix, Path folder, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes facts) throws IOException {
                Path below = folder.relativize(each);
                addFolder(name(prefix, below) + "/");
                return each.equals(folder) || wanted.test(below)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes facts) throws IOException {
                Path below = folder.relativize(each);
                if (facts.isRegularFile() && wanted.test(below)) {
                    copy(name(prefix, below), each, facts.size());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** What was left empty may be filled later. */
    private void addFolder(String name) throws IOException {
        if (folders.add(name)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.closeEntry();
        }
    }

    private static String name(String prefix, Path below) {
        String path = below.toString().replace('\\', '/');
        return path.isEmpty() ? prefix : prefix + "/" + path;
    }

    private void copy(String name, Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            long left = size;
            int count = 0;
            while (left > 0 && count >= 0) {
                count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (count > 0) {
                    zip.write(buffer, 0, count);
                    left -= count;
                }
            }
            zip.closeEntry();
            files++;
            bytes += size - left;
        } catch (NoSuchFileException gone) {
            // The database removes files as it goes; what they were for stands in its log.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
