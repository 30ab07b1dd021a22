package dev.plumbline.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.documents.store.StoreProbe.Memory;
import dev.plumbline.documents.store.StoreProbe.Note;
import dev.plumbline.platform.Leftovers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each call of the system that the store makes fails once, or is its last: what it acknowledged is there, and whole. */
@Tag("system")
class FileCallFaultTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A question mark passes over what this kind of machine does not have. */
    private static final List<String> CHANGING = List.of(
            "write", "fsync", "?rename", "?renameat", "?renameat2", "?unlink", "?unlinkat", "?mkdir", "?mkdirat");

    private static final List<String> LOOKING = List.of(
            "openat",
            "read",
            "?pread64",
            "close",
            "lseek",
            "fstat",
            "?newfstatat",
            "statx",
            "?stat",
            "?lstat",
            "?getdents64");

    @TempDir
    private Path folder;

    private Memory memory;
    private Process probe;
    private int round;

    @BeforeEach
    void prepare() throws IOException {
        assumeThat(mayTrace())
                .as("F5 needs strace and the right to trace a process: not tested here")
                .isTrue();
        StoreProbe.writeClear(folder);
        memory = new Memory(folder.resolve("memory"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (probe != null) {
            probe.destroyForcibly().waitFor();
        }
    }

    @Test
    void eachChangeOfAFileMayFail() throws Exception {
        fail(CHANGING, 1);
    }

    @Test
    void eachChangeOfAFileMayBeTheLast() throws Exception {
        kill(CHANGING, 5);
    }

    @Test
    @Tag("slow")
    void eachCallMayFail() throws Exception {
        fail(concat(), 1);
    }

    @Test
    @Tag("slow")
    void eachCallMayBeTheLast() throws Exception {
        kill(concat(), 1);
    }

    @Test
    void aFullDiskIsToldAndReadsGoOn() throws Exception {
        start();
        List<String> notes = trace("inject=write:error=ENOSPC:when=4+", List.of("write"));
        assertThat(notes)
                .contains("KEPT 0", "NO_SPACE 1", "READ 0", "NO_SPACE 2")
                .doesNotContain("NOT_READ 0");
        judge();
    }

    /** A loss of power cannot be had here: the order of the calls is what protects from it. */
    @Test
    void aFileIsOnTheDiskBeforeItHasItsNameAndTheNameBeforeItIsToldOf() throws Exception {
        start();
        trace("trace=fsync,?rename,?renameat,?renameat2,?unlink,?unlinkat", List.of());

        List<String> calls = Files.readAllLines(folder.resolve("trace")).stream()
                .filter(line -> line.contains(StoreProbe.folder(folder, round).toString()))
                .map(FileCallFaultTests::kind)
                .toList();

        String kept = "fsync part, rename, fsync folder, fsync folder, fsync folder, fsync folder, fsync folder";
        String all = String.join(", ", calls);
        assertThat(all.split(kept, -1)).as(all).hasSize(5);
        assertThat(all).contains("unlink, fsync folder, fsync part");
    }

    private void fail(List<String> calls, int step) throws Exception {
        start();
        int tried = 0;
        int refused = 0;
        for (String call : calls) {
            for (int n = 1; n > 0; n += step) {
                List<String> notes = trace("inject=" + call + ":error=EIO:when=" + n, List.of(call));
                assertThat(probe.isAlive())
                        .as("%s %d: %s", call, n, Files.readString(folder.resolve("probe.log")))
                        .isTrue();
                if (!wasInjected()) {
                    break;
                }
                tried++;
                refused += notes.stream().anyMatch(note -> note.startsWith("NOT_")) ? 1 : 0;
                judge();
            }
        }
        System.out.printf("F5 EIO: %d calls failed in turn, %d told, each store verified%n", tried, refused);
        assertThat(refused).isGreaterThan(calls.size());
    }

    private void kill(List<String> calls, int step) throws Exception {
        int killed = 0;
        for (String call : calls) {
            for (int n = 1; n > 0; n += step) {
                start();
                trace("inject=" + call + ":signal=KILL:when=" + n, List.of(call));
                if (probe.isAlive()) {
                    break;
                }
                killed++;
                judge();
            }
        }
        System.out.printf("F5 SIGKILL: at %d calls in turn, each store verified%n", killed);
        assertThat(killed).isGreaterThan(calls.size() / 2);
    }

    /** Runs one round under strace; what was noted of it. */
    private List<String> trace(String expression, List<String> calls) throws Exception {
        Files.createDirectory(StoreProbe.folder(folder, ++round));
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-y", "-o", folder.resolve("trace").toString()));
        calls.forEach(call -> command.addAll(List.of("-e", "trace=" + call)));
        command.addAll(List.of("-e", expression, "-p", Long.toString(probe.pid())));
        Process strace = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = strace.inputReader()) {
            // A thread may end while it is about to be attached: that is told too.
            String line = said.readLine();
            while (line != null && !line.contains("attached")) {
                line = said.readLine();
            }
            assertThat(line).isNotNull();
            memory.ask(round);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> memory.done() == round || !probe.isAlive());
        } finally {
            strace.destroy();
            assertThat(strace.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        return notes();
    }

    private boolean wasInjected() throws IOException {
        try (var lines = Files.lines(folder.resolve("trace"))) {
            return lines.anyMatch(line -> line.contains("(INJECTED)"));
        }
    }

    private List<String> notes() {
        return IntStream.range(0, memory.count())
                .mapToObj(n -> memory.note(n) + " " + memory.content(n))
                .toList();
    }

    private void judge() throws IOException {
        Strongroom room = StoreProbe.room(StoreProbe.folder(folder, round));
        List<String> notes = notes();
        assertThat(notes).noneMatch(note -> note.startsWith(Note.READ_WRONG.name()));
        for (int number = 0; number < StoreProbe.SIZES.length; number++) {
            boolean intact =
                    room.inspect(StoreProbe.SEAL, StoreProbe.name(number)).isPresent();
            Note last = last(number);
            assertThat(intact || last != Note.KEPT)
                    .as("%d of %s", number, notes)
                    .isTrue();
            assertThat(!intact || last != Note.ERASED)
                    .as("%d of %s", number, notes)
                    .isTrue();
        }
        for (String name : room.storage().names(StoreProbe.FIRM, Instant.MAX).toList()) {
            assertThat(room.inspect(StoreProbe.SEAL, name))
                    .as("%s of %s", name, notes)
                    .isPresent();
        }
        room.sweep(Instant.MAX);
        assertThat(Leftovers.list(StoreProbe.folder(folder, round).resolve("files/documents/parts")))
                .isEmpty();
    }

    /** The last that is certain: what was kept stays so while it is kept again, or fails to be. */
    private Note last(int number) {
        Note last = Note.KEEPING;
        for (int n = 0; n < memory.count(); n++) {
            Note note = memory.note(n);
            boolean decides = switch (note) {
                case KEPT, ERASING, ERASED -> true;
                case KEEPING, NOT_KEPT, NO_SPACE -> last != Note.KEPT;
                case READ, READ_WRONG, NOT_READ, NOT_ERASED, SWEPT, NOT_SWEPT -> false;
            };
            last = memory.content(n) == number && decides ? note : last;
        }
        return last;
    }

    /** Ready, and with all its classes loaded. */
    private void start() throws IOException {
        if (probe != null && probe.isAlive()) {
            return;
        }
        Files.createDirectory(StoreProbe.folder(folder, ++round));
        memory.ask(round);
        probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StoreProbe.class.getName(),
                        folder.resolve("memory").toString(),
                        folder.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("probe.log").toFile())
                .start();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> {
            assertThat(probe.isAlive()).as("see probe.log").isTrue();
            return memory.done() == round;
        });
        judge();
    }

    private static String kind(String line) {
        if (line.contains("fsync")) {
            return line.contains(".part>") ? "fsync part" : "fsync folder";
        }
        return line.contains("rename") ? "rename" : "unlink";
    }

    private static List<String> concat() {
        List<String> all = new ArrayList<>(CHANGING);
        all.addAll(LOOKING);
        return all;
    }

    private static boolean mayTrace() {
        try {
            Process strace = new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return strace.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
