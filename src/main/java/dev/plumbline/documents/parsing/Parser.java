package dev.plumbline.documents.parsing;

import dev.plumbline.documents.workshop.PlainText;
import dev.plumbline.documents.workshop.Unread;
import dev.plumbline.documents.workshop.Workshop;
import dev.plumbline.platform.Leftovers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads files of strangers and draws what they look like. Each is read in a process of its own, from a copy in a folder of its own that
 * only this user can open and that is gone when this returns; a process that takes too long is killed with all that it began.
 */
@Component
@EnableConfigurationProperties(ParserSettings.class)
public class Parser {
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");
    private static final FileAttribute<Set<PosixFilePermission>> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** No process has a folder for so long: a crash of the server left it. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private static final int TEXT_MOST = 4_000_000;
    private static final int PICTURE_MOST = 1_000_000;
    private static final int REASON_MOST = 100;

    private final Path folder;
    private final ParserSettings settings;
    private final Command command;
    private final Clock clock;

    Parser(@Value("${plumbline.data:data}") Path data, ParserSettings settings, Clock clock) {
        this.folder = data.resolve("files").resolve("reading");
        this.settings = settings;
        this.command = new Command(settings);
        this.clock = clock;
    }

    /** Whether pictures are read too. */
    public boolean readsPictures() {
        return command.readsPictures();
    }

    /**
     * Takes as long as the settings allow at most. Whatever the file is, an answer comes of it.
     *
     * @throws IOException when it cannot be copied or no process can be begun: the file has nothing to do with it
     */
    public Parsed parse(InputStream clear, String mediaType) throws IOException {
        if (PLAIN.contains(mediaType)) {
            return Parsed.read(PlainText.read(clear), null);
        }
        Files.createDirectories(folder);
        sweep();
        Path place = Files.createTempDirectory(folder.toAbsolutePath(), "", OURS);
        try {
            Files.copy(clear, place.resolve(Workshop.INPUT));
            boolean ended = Child.ends(command.of(place, mediaType), settings.timeout());
            return parsed(place, ended ? Unread.CRASHED : Unread.TOO_SLOW);
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    /** @param end what to say of that which it did not come to */
    private static Parsed parsed(Path place, Unread end) throws IOException {
        byte[] text = content(place.resolve(Workshop.TEXT), TEXT_MOST);
        byte[] picture = content(place.resolve(Workshop.PICTURE), PICTURE_MOST);
        if (text != null) {
            // Cleaned again: a process that a file has taken over may have written anything.
            return Parsed.read(PlainText.read(new ByteArrayInputStream(text)), picture);
        }
        byte[] reason = content(place.resolve(Workshop.TEXT + Workshop.NONE), REASON_MOST);
        return Parsed.unread(reason == null ? end : said(new String(reason, StandardCharsets.US_ASCII)), picture);
    }

    private static Unread said(String reason) {
        return Arrays.stream(Unread.values())
                .filter(each -> each.code().equals(reason))
                .findFirst()
                .orElse(Unread.CRASHED);
    }

    /** Null when it is not there, or larger than what the program would write. */
    private static byte @Nullable [] content(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > most) {
            return null;
        }
        return Files.readAllBytes(file);
    }

    private void sweep() throws IOException {
        for (Path left : Leftovers.in(folder, clock.instant().minus(LEFT_BEHIND))) {
            FileSystemUtils.deleteRecursively(left);
        }
    }
}
