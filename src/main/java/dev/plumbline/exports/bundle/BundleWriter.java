package dev.plumbline.exports.bundle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a ZIP file to a stream that the caller owns and closes. Each file is written beside it first and goes in whole or not at
 * all; memory does not grow with the files. A bundle is complete only after {@link #finish}, which adds {@code manifest.json} and
 * {@code manifest.txt}; the latter is what {@code sha256sum --check} reads.
 */
public final class BundleWriter {
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Path aside;
    private final long most;
    private final Instant at;
    private final BundleNames names = new BundleNames();
    private final List<BundleManifest.Item> items = new ArrayList<>();
    private final List<MissingItem> missing = new ArrayList<>();
    private long bytes;

    /**
     * @param aside where each file is written first; removed by {@link #add}
     * @param most  bytes of all files together
     * @param at    the time of all files
     */
    public BundleWriter(OutputStream out, Path aside, long most, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.aside = aside;
        this.most = most;
        this.at = at;
    }

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param folder names of any characters, from the top; none for the top
     * @param wished a name of any characters
     * @throws BundleLarge when it would be more than the bundle may have
     * @throws IOException when the content fails, and then nothing of it is in the bundle; or the bundle itself
     */
    public void add(List<String> folder, String wished, Content content) throws IOException {
        try {
            MessageDigest digest = sha256();
            long size = write(content, digest);
            bytes += size;
            String name = names.next(folder, wished);
            begin(name);
            Files.copy(aside, zip);
            zip.closeEntry();
            items.add(new BundleManifest.Item(name, size, HexFormat.of().formatHex(digest.digest())));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Says that a file is not there. */
    public void miss(String wished, String reason) {
        missing.add(new MissingItem(wished, reason));
    }

    public int count() {
        return items.size();
    }

    public List<MissingItem> missing() {
        return List.copyOf(missing);
    }

    public void finish(String title, JsonMapper json) throws IOException {
        put(
                "manifest.json",
                json.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(new BundleManifest(title, at, List.copyOf(items), missing()))
                        + "\n");
        StringBuilder sums = new StringBuilder();
        items.forEach(item ->
                sums.append(item.sha256()).append("  ").append(item.name()).append('\n'));
        put("manifest.txt", sums.toString());
        zip.finish();
    }

    private long write(Content content, MessageDigest digest) throws IOException {
        Counted out = new Counted(new BufferedOutputStream(Files.newOutputStream(aside), BUFFER), digest);
        try (out) {
            content.writeTo(out);
        }
        return out.size;
    }

    private void put(String name, String text) throws IOException {
        begin(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Counts and hashes what goes through, and stops what would be too much before it is on disk. */
    private final class Counted extends FilterOutputStream {
        private final MessageDigest digest;
        private long size;

        Counted(OutputStream out, MessageDigest digest) {
            super(out);
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            grow(1);
            digest.update((byte) b);
            out.write(b);
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            grow(length);
            digest.update(b, from, length);
            out.write(b, from, length);
        }

        private void grow(int length) {
            size += length;
            if (bytes + size > most) {
                throw new BundleLarge(most);
            }
        }
    }
}
