package dev.plumbline.platform.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Finding.Severity;
import dev.plumbline.platform.checks.DiskCheck.Place;
import dev.plumbline.platform.checks.DiskCheck.Room;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskCheckTests {
    private static final long MUCH = 9L << 30;
    private static final long NONE = 60L << 20;
    private static final long LITTLE = 200L << 20;
    private static final List<String> NAMES = List.of("data", "files", "temporary");

    /** Much room everywhere but in one place. */
    private static List<Room> but(String name, long free, boolean taken) {
        List<Room> rooms = new ArrayList<>();
        for (String each : NAMES) {
            Place place = new Place(each, "the " + each, Path.of(each), 1L << 30);
            boolean it = each.equals(name);
            rooms.add(new Room(place, it ? free : MUCH, MUCH, !it || taken));
        }
        return rooms;
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "files", "temporary"})
    void isRedWhereverThereIsNoRoom(String place) {
        Finding finding = DiskCheck.finding(but(place, NONE, true), false);

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.reason())
                .isEqualTo("A place that this installation writes to is full: what needs it is refused.");
        assertThat(finding.fix())
                .isEqualTo("Make room on the volume of each: the " + place + ". It goes on by itself.");
        assertThat(finding.details())
                .containsEntry(place + "FreeMb", 60L)
                .containsEntry(place + "TotalMb", MUCH >> 20)
                .hasSize(2 * NAMES.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "files", "temporary"})
    void isRedWhereverItMayNotWrite(String place) {
        Finding finding = DiskCheck.finding(but(place, MUCH, false), false);

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.reason()).isEqualTo("This installation may not write where it has to.");
        assertThat(finding.fix()).endsWith("mount the volume for writing: the " + place + ".");
    }

    @Test
    void isRedFromWhereFirmsCanWriteNoMore() {
        Finding finding = DiskCheck.finding(but("", NONE, true), true);

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.reason()).isEqualTo("The volume of the database is full: firms can read but not write.");
        assertThat(finding.fix()).isEqualTo("Make room for the data folder: it goes on by itself.");
    }

    @Test
    void warnsBeforeAndIsWellWithRoom() {
        assertThat(DiskCheck.finding(but("files", LITTLE, true), false).severity())
                .isEqualTo(Severity.WARNING);
        assertThat(DiskCheck.finding(but("", LITTLE, true), false).severity()).isEqualTo(Severity.WELL);
    }
}
