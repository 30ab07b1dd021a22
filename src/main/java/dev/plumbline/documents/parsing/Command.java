package dev.plumbline.documents.parsing;

import dev.plumbline.documents.workshop.Workshop;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a process that reads one file is begun: the same Java on the same classes, with less memory than could hurt and, as far as the
 * machine lets us, without a network.
 */
final class Command {
    private static final Logger log = LoggerFactory.getLogger(Command.class);

    private static final List<List<String>> WITHOUT_NETWORK = List.of(
            List.of("unshare", "--user", "--map-current-user", "--net", "--"), List.of("unshare", "--net", "--"));
    private static final Path SHELL = Path.of("/bin/sh");

    private final ParserSettings settings;
    private final String tesseract;
    private final List<String> withoutNetwork;

    Command(ParserSettings settings) {
        this.settings = settings;
        @Nullable String chosen = settings.tesseract();
        this.tesseract = chosen == null ? found("tesseract").orElse("") : chosen;
        this.withoutNetwork = withoutNetwork();
    }

    boolean readsPictures() {
        return !tesseract.isEmpty();
    }

    List<String> of(Path folder, String mediaType) {
        List<String> command = new ArrayList<>();
        long seconds = settings.timeout().toSeconds();
        if (Files.isExecutable(SHELL)) {
            command.addAll(List.of(SHELL.toString(), "-c", limits(2 * seconds + 1), "reader"));
        }
        command.addAll(withoutNetwork);
        command.addAll(java(folder));
        command.addAll(classes());
        command.addAll(List.of(
                folder.toString(), mediaType, String.valueOf(seconds + 10), tesseract, settings.ocrLanguages()));
        return command;
    }

    /**
     * Of address space (KB), time on a core (s), a written file (blocks of 512 bytes) and of core dumps: what a library takes outside of
     * Java's heap is bounded too. A shell that does not know one of them goes on without it.
     */
    private static String limits(long seconds) {
        return "ulimit -c 0; ulimit -v 3145728; ulimit -t " + seconds + "; ulimit -f 1048576; exec \"$@\"";
    }

    private List<String> java(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.memory() + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                // No name is known and no server is reached by Java's sockets, also where the network is not cut off.
                "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    }

    /** The jar of the server needs its own loader to find the classes in it; from class folders Java finds them by itself. */
    private static List<String> classes() {
        String path = System.getProperty("java.class.path");
        String program = Workshop.class.getName();
        boolean packed = Workshop.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .startsWith("jar:nested:");
        return packed
                ? List.of(
                        "-cp",
                        path,
                        "-Dloader.main=" + program,
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of("-cp", path, program);
    }

    private static List<String> withoutNetwork() {
        for (List<String> way : WITHOUT_NETWORK) {
            List<String> trial = new ArrayList<>(way);
            trial.add("true");
            if (Child.succeeds(trial)) {
                return way;
            }
        }
        log.warn(
                "Files are read in processes whose network is only closed to Java: the machine does not let us take it away");
        return List.of();
    }

    private static Optional<String> found(String command) {
        @Nullable String path = System.getenv("PATH");
        return path == null
                ? Optional.empty()
                : List.of(path.split(File.pathSeparator)).stream()
                        .map(folder -> Path.of(folder, command))
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst();
    }
}
