package dev.plumbline.documents.store;

import dev.plumbline.platform.Leftovers;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files below a folder for each firm, dealt out to folders by the first two letters of their names. */
final class FolderStorage implements Storage {
    private static final int SHARD = 2;

    /** Elsewhere a folder cannot be opened, nor need it be. */
    private static final boolean FOLDERS_ARE_FORCED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path data;
    private final Path files;
    private final Path root;

    /** @param data is there already; folders below are made, and forced to the disk, when they are needed */
    FolderStorage(Path data) {
        this.data = data;
        this.files = data.resolve("files");
        this.root = files.resolve("documents");
    }

    @Override
    public void put(FirmId firm, String name, Path sealed) throws IOException {
        Path shard = shard(firm, name);
        Files.createDirectories(shard);
        Files.move(sealed, file(firm, name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // Also those that were there: another thread may have made them a moment ago and not have come to this.
        for (Path folder : List.of(shard, folder(firm), root, files, data)) {
            force(folder);
        }
    }

    @Override
    public SeekableByteChannel open(FirmId firm, String name) throws IOException {
        try {
            return FileChannel.open(file(firm, name), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new ContentMissing(name);
        }
    }

    @Override
    public void erase(FirmId firm, String name) throws IOException {
        Files.deleteIfExists(file(firm, name));
        // Also when it was not there: it may have been taken away by one who then failed.
        Path shard = shard(firm, name);
        if (Files.isDirectory(shard)) {
            force(shard);
        }
    }

    @Override
    public Stream<String> names(FirmId firm, Instant before) throws IOException {
        return Leftovers.list(folder(firm)).stream().flatMap(shard -> names(shard, before).stream());
    }

    @Override
    public void sweep(Instant before) {
        // Nothing is begun here: what is put was whole before.
    }

    private static List<String> names(Path shard, Instant before) {
        try {
            List<String> old = new ArrayList<>();
            for (Path file : Leftovers.in(shard, before)) {
                String name = shard.getFileName() + file.getFileName().toString();
                if (Seal.HASH.matcher(name).matches()) {
                    old.add(name);
                }
            }
            return old;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(FirmId firm, String name) {
        return shard(firm, name).resolve(name.substring(SHARD));
    }

    private Path shard(FirmId firm, String name) {
        return folder(firm).resolve(name.substring(0, SHARD));
    }

    private Path folder(FirmId firm) {
        return root.resolve(firm.value().toString());
    }

    /** What a folder lists survives a loss of power only after this. */
    private static void force(Path folder) throws IOException {
        if (FOLDERS_ARE_FORCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
