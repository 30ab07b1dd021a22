package dev.plumbline.documents.store;

import dev.plumbline.documents.store.Contents.Kept;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps, reads and erases contents whenever it is told to, and writes down what came of it. It is told, and writes, in
 * shared memory: so the only calls that it makes of the system are those of the store.
 */
final class StoreProbe {
    static final FirmId FIRM = new FirmId(new UUID(1, 1));
    static final Seal SEAL = StrongroomTest.sealOf(FIRM, 1);
    static final int[] SIZES = {10, 2 * Seal.SEGMENT, 700};

    /** What it writes down of the content with a number; what it begins it writes down before. */
    enum Note {
        KEEPING,
        KEPT,
        NOT_KEPT,
        NO_SPACE,
        READ,
        READ_WRONG,
        NOT_READ,
        ERASING,
        ERASED,
        NOT_ERASED,
        SWEPT,
        NOT_SWEPT
    }

    /** Rounds asked for, rounds done, and how many notes there are of this one: then the notes. */
    static final class Memory {
        private static final int NOTES = 16;

        private final ByteBuffer shared;

        Memory(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                shared = channel.map(FileChannel.MapMode.READ_WRITE, 0, 1 << 12);
            }
        }

        void ask(int round) {
            shared.putInt(0, round);
        }

        int asked() {
            return shared.getInt(0);
        }

        int done() {
            return shared.getInt(4);
        }

        void begin() {
            shared.putInt(8, 0);
        }

        void end(int round) {
            shared.putInt(4, round);
        }

        void note(Note note, int content) {
            int n = count();
            shared.put(NOTES + 2 * n, (byte) note.ordinal());
            shared.put(NOTES + 2 * n + 1, (byte) content);
            shared.putInt(8, n + 1);
        }

        int count() {
            return shared.getInt(8);
        }

        Note note(int n) {
            return Note.values()[shared.get(NOTES + 2 * n)];
        }

        int content(int n) {
            return shared.get(NOTES + 2 * n + 1);
        }
    }

    private final Memory memory;
    private final Strongroom room;
    private final Path clear;

    private StoreProbe(Memory memory, Path folder, Path clear) {
        this.memory = memory;
        this.room = room(folder);
        this.clear = clear;
    }

    static Strongroom room(Path data) {
        return new Strongroom(new FolderStorage(data), new PartFiles(data.resolve("files/documents/parts")));
    }

    static byte[] content(int number) {
        byte[] bytes = new byte[SIZES[number]];
        new Random(number).nextBytes(bytes);
        return bytes;
    }

    static String name(int number) {
        return SEAL.name(StrongroomTest.sha256(content(number)));
    }

    /** Each round in a folder of its own, which is there. */
    static Path folder(Path base, int round) {
        return base.resolve("round-" + round);
    }

    /** @param arguments the shared memory, the folder of the rounds' folders, the folder of the clear contents */
    public static void main(String[] arguments) throws IOException {
        Memory memory = new Memory(Path.of(arguments[0]));
        Path base = Path.of(arguments[1]);
        Path clear = Path.of(arguments[2]);
        int last = 0;
        while (last >= 0) {
            int asked = memory.asked();
            if (asked != last && asked > 0) {
                memory.begin();
                new StoreProbe(memory, folder(base, asked), clear).run();
                memory.end(asked);
            }
            last = asked;
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void run() {
        keep(0);
        keep(1);
        read(0);
        read(1);
        keep(0);
        erase(1);
        keep(2);
        read(2);
        erase(1);
        sweep();
        read(0);
    }

    private void keep(int number) {
        memory.note(Note.KEEPING, number);
        try {
            Kept kept = room.keep(SEAL, clear.resolve("content-" + number));
            memory.note(kept.bytes() == SIZES[number] ? Note.KEPT : Note.READ_WRONG, number);
        } catch (IOException e) {
            boolean full = String.valueOf(e.getMessage()).contains("No space left");
            memory.note(full ? Note.NO_SPACE : Note.NOT_KEPT, number);
        }
    }

    private void read(int number) {
        try (InputStream in = room.open(SEAL, name(number))) {
            memory.note(Arrays.equals(in.readAllBytes(), content(number)) ? Note.READ : Note.READ_WRONG, number);
        } catch (IOException e) {
            memory.note(Note.NOT_READ, number);
        }
    }

    private void erase(int number) {
        memory.note(Note.ERASING, number);
        try {
            room.storage().erase(FIRM, name(number));
            memory.note(Note.ERASED, number);
        } catch (IOException e) {
            memory.note(Note.NOT_ERASED, number);
        }
    }

    private void sweep() {
        try {
            room.sweep(Instant.MAX);
            memory.note(Note.SWEPT, 0);
        } catch (IOException e) {
            memory.note(Note.NOT_SWEPT, 0);
        }
    }

    static void writeClear(Path folder) throws IOException {
        for (int n = 0; n < SIZES.length; n++) {
            Files.write(folder.resolve("content-" + n), content(n));
        }
    }
}
