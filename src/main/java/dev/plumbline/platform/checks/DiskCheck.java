package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.data.OwnedDatabase;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Room in each place that the installation writes to, whichever database it has; each may be a volume of its own. */
@Component
class DiskCheck implements Check {
    /** What an upload, an export or a document that is read may need at once. */
    private static final long NOTHING = 64L << 20;

    private static final long LITTLE = 2L << 30;

    /** Temporary files are gone with what they were for, and often lie in memory. */
    private static final long LITTLE_FOR_A_WHILE = 256L << 20;

    private static final int MEGA = 20;

    private final List<Place> places;
    private final OwnedDatabase database;

    /**
     * A folder that is written to.
     *
     * @param name   as operators are told: {@code files}
     * @param words  the same in a sentence
     * @param little bytes below which it is said
     */
    record Place(String name, String words, Path folder, long little) {}

    /**
     * What was found of a place.
     *
     * @param free  bytes
     * @param taken whether files can be made there
     */
    record Room(Place place, long free, long total, boolean taken) {
        private boolean isFull() {
            return free < NOTHING;
        }
    }

    @Autowired
    DiskCheck(
            @Value("${plumbline.data:data}") Path data,
            @Value("${java.io.tmpdir}") Path temporary,
            OwnedDatabase database) {
        this(
                List.of(
                        new Place("data", "the data folder", data, LITTLE),
                        new Place(
                                "files", "the files of documents, imports and exports", data.resolve("files"), LITTLE),
                        new Place("temporary", "temporary files", temporary, LITTLE_FOR_A_WHILE)),
                database);
    }

    DiskCheck(List<Place> places, OwnedDatabase database) {
        this.places = List.copyOf(places);
        this.database = database;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Finding look() throws IOException {
        List<Room> rooms = new ArrayList<>();
        for (Place place : places) {
            rooms.add(roomOf(place));
        }
        return finding(rooms, database.isTight());
    }

    private static Room roomOf(Place place) throws IOException {
        Path standing = standing(place.folder().toAbsolutePath());
        FileStore volume = Files.getFileStore(standing);
        return new Room(place, volume.getUsableSpace(), volume.getTotalSpace(), Files.isWritable(standing));
    }

    /** A folder is made when the first file comes. */
    private static Path standing(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : standing(parent);
    }

    /** Which place it is stands in what operators read only. */
    static Finding finding(List<Room> rooms, boolean tight) {
        List<String> closed = words(rooms.stream().filter(room -> !room.taken()).toList());
        List<String> full = words(rooms.stream().filter(Room::isFull).toList());
        List<String> little = words(rooms.stream()
                .filter(room -> room.free() < room.place().little())
                .toList());
        Finding finding = Finding.well("There is room wherever this installation writes.");
        if (!closed.isEmpty()) {
            finding = Finding.blocking(
                    "This installation may not write where it has to.",
                    "Give its user the right to write, or mount the volume for writing: " + String.join("; ", closed)
                            + ".");
        } else if (tight) {
            finding = Finding.blocking(
                    "The volume of the database is full: firms can read but not write.",
                    "Make room for the data folder: it goes on by itself.");
        } else if (!full.isEmpty()) {
            finding = Finding.blocking(
                    "A place that this installation writes to is full: what needs it is refused.",
                    "Make room on the volume of each: " + String.join("; ", full) + ". It goes on by itself.");
        } else if (!little.isEmpty()) {
            finding = Finding.warning(
                    "Little room is left where this installation writes.",
                    "Make room on the volume of each: " + String.join("; ", little) + ".");
        }
        for (Room room : rooms) {
            String name = room.place().name();
            finding = finding.with(name + "FreeMb", room.free() >> MEGA).with(name + "TotalMb", room.total() >> MEGA);
        }
        return finding;
    }

    private static List<String> words(List<Room> rooms) {
        return rooms.stream().map(room -> room.place().words()).toList();
    }
}
