package dev.plumbline.documents.links;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.exports.HostileNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A9: names that people give to files, documents and folders are shown and sent, and lead nowhere. */
class HostileNameTests extends DocumentsTest {
    /** Below it each part of the server has a folder of its own in tests. */
    private static final Path DATA = Path.of("target/test-data");

    @Test
    void noNameLeadsOutOfTheStoreOrSplitsAHeader() throws IOException {
        Http owner = owner();
        JsonNode lead = lead(owner);
        List<String> all = HostileNames.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        List<JsonNode> kept = new ArrayList<>();
        int refused = 0;
        for (String name : all) {
            Http.Answer begun = begin(owner, name, 2);
            assertThat(begun.status()).as(name).isIn(201, 400, 431);
            if (begun.status() != 201) {
                refused++;
                continue;
            }
            String upload = begun.json().get("id").asString();
            send(owner, upload, 0, text("x\n")).expect(204);
            Http.Answer made = add(owner, lead, upload, label("Document " + kept.size()));
            assertThat(made.status()).as(name).isIn(201, 409);
            if (made.status() == 201) {
                kept.add(made.json());
            } else {
                refused++;
                owner.delete(UPLOADS + "/" + upload).expect(204);
            }
        }
        jobs.runDue();
        assertThat(kept).hasSizeGreaterThan(100);
        for (JsonNode each : kept) {
            sent(owner, shown(owner, each));
        }
        assertThat(strays()).isEmpty();
        System.out.printf("A9 file names: 0 of %d outside the store, %d refused%n", all.size(), refused);
    }

    private void sent(Http owner, JsonNode document) {
        JsonNode version = document.get("current");
        String shown = version.get("fileName").asString();
        assertThat(shown).doesNotContain("/", "\\").doesNotMatch(".*[\\p{Cntrl}\\p{Cf}\\p{Cs}].*");
        String url = link(owner, version, false).expect(200).json().get("url").asString();
        Http.Answer answer = anonymous().get(url).expect(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.text()).isEqualTo("x\n");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    /** Of documents and folders, whose names are words: taken as they are, or refused at the field. */
    @Test
    void noNameOfADocumentOrFolderHurtsAListOrABundle() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        int folders = 0;
        for (String name : HostileNames.all()) {
            Http.Answer folder = owner.post(of(lead) + "/folders", Map.of("name", name));
            assertThat(folder.status()).as(name).isIn(201, 400, 409);
            folders += folder.status() == 201 ? 1 : 0;
        }
        assertThat(folders).isPositive();
        JsonNode document = added(owner, lead, "A");
        for (String name : HostileNames.all()) {
            Http.Answer named = put(owner, document, "", label(name));
            assertThat(named.status()).as(name).isIn(200, 400);
            document = named.status() == 200 ? named.json() : document;
            if (named.status() == 400) {
                assertThat(named.json().at("/errors/0/pointer").asString()).isIn("/name", "");
            }
        }
        owner.get(of(lead) + "/folders").expect(200);
        owner.get(of(lead) + "/export?format=zip").expect(200);
    }

    /** Files that one of the names has made: in the folders of the tests and where its way up may lead. */
    private static List<Path> strays() throws IOException {
        List<Path> found = new ArrayList<>();
        List<Path> near = new ArrayList<>(List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("/")));
        for (Path up = DATA.toAbsolutePath(); up != null; up = up.getParent()) {
            near.add(up);
        }
        for (Path folder : near) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(HostileNameTests::isMarked).forEach(found::add);
            }
        }
        // Of others' files some come and go meanwhile.
        Files.walkFileTree(DATA, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isMarked(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isMarked(Path path) {
        return path.getFileName() != null && path.getFileName().toString().contains(HostileNames.MARKER);
    }
}
