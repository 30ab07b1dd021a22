package dev.plumbline.exports.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.exports.HostileNames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Row A9 of the reliability catalogue for what we pack: safe names, sums that are true, and nothing missing in silence. */
class BundleTests {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private BundleWriter writer(long most) {
        return new BundleWriter(out, folder.resolve("aside"), most, AT);
    }

    private Map<String, byte[]> unpacked() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return files;
    }

    private static BundleWriter.Content of(String text) {
        return to -> to.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theManifestHasTheSumOfEachFile() throws Exception {
        BundleWriter bundle = writer(1_000);
        bundle.add(List.of(), "Ada.pdf", of("one"));
        bundle.add(List.of(), "ada.PDF", of("two"));
        bundle.finish("Leads", JsonMapper.shared());

        Map<String, byte[]> files = unpacked();
        assertThat(files).containsOnlyKeys("Ada.pdf", "ada (2).PDF", "manifest.json", "manifest.txt");
        for (String line : new String(files.get("manifest.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            String[] parts = line.split("  ", 2);
            assertThat(parts[0])
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(parts[1]))));
        }
        JsonNode manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
        assertThat(manifest.path("items")).hasSize(2);
        assertThat(manifest.path("items").path(0).path("bytes").asInt()).isEqualTo(3);
        assertThat(manifest.path("missing")).isEmpty();
    }

    @Test
    void aFileThatFailsLeavesNoHalfAndIsListed() throws IOException {
        BundleWriter bundle = writer(1_000);
        bundle.add(List.of(), "good.txt", of("good"));
        assertThatThrownBy(() -> bundle.add(List.of(), "bad.txt", to -> {
                    to.write(1);
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
        bundle.miss("bad.txt", "It is broken.");
        bundle.finish("Files", JsonMapper.shared());

        Map<String, byte[]> files = unpacked();
        assertThat(files).containsOnlyKeys("good.txt", "manifest.json", "manifest.txt");
        assertThat(new String(files.get("manifest.json"), StandardCharsets.UTF_8))
                .contains("It is broken.");
        assertThat(Files.exists(folder.resolve("aside"))).isFalse();
    }

    @Test
    void aBundleHasAnEnd() throws IOException {
        BundleWriter bundle = writer(10);
        bundle.add(List.of(), "a", of("123456"));
        assertThatThrownBy(() -> bundle.add(List.of(), "b", of("12345"))).isInstanceOf(BundleLarge.class);
        assertThatThrownBy(() -> bundle.add(List.of(), "c", to -> {
                    for (int i = 0; i < 5; i++) {
                        to.write(i);
                    }
                }))
                .isInstanceOf(BundleLarge.class);
        assertThat(bundle.count()).isEqualTo(1);
    }

    @Test
    void namesCanBeUnpackedEverywhere() {
        List<String> wished = List.of(
                "../../etc/passwd",
                "..\\..\\win.ini",
                "/abs",
                "C:\\x.txt",
                "con",
                "NUL.txt",
                "com1.pdf",
                "a\u0000b",
                "a\r\nb: c",
                "\u202Efdp.exe",
                "  .hidden",
                "trailing. ",
                "",
                "...",
                "???",
                "x".repeat(10_000) + ".pdf",
                "é",
                "e\u0301",
                "É",
                "a/b",
                "a\\b",
                "a b",
                "manifest.json",
                "MANIFEST.TXT",
                "\uD83D\uDE00".repeat(90) + ".p",
                "\uD800x");
        BundleNames names = new BundleNames();
        Set<String> seen = new HashSet<>();
        List<String> corpus = HostileNames.all();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(200);
        Stream.of(wished, wished, corpus).flatMap(List::stream).forEach(wish -> {
            String name = names.next(List.of(), wish);
            assertThat(name)
                    .isNotBlank()
                    .doesNotContain("/", "\\", ":", "\u0000", "\r", "\n", "\u202E")
                    .doesNotStartWith(".")
                    .doesNotEndWith(".")
                    .doesNotEndWith(" ");
            assertThat(name.toLowerCase(Locale.ROOT)).doesNotMatch("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
            assertThat(name.codePointCount(0, name.length())).isLessThan(110);
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            assertThat(seen).doesNotContain("manifest.json", "manifest.txt");
        });
    }

    @Test
    void foldersLeadNowhereElseAndStandBesideFilesOfTheirName() {
        BundleNames names = new BundleNames();
        assertThat(names.next(List.of("Plans", "North"), "a.txt")).isEqualTo("Plans/North/a.txt");
        assertThat(names.next(List.of("plans", "NORTH"), "A.txt")).isEqualTo("Plans/North/A (2).txt");
        assertThat(names.next(List.of("Plans"), "north")).isEqualTo("Plans/north (2)");
        assertThat(names.next(List.of(), "photos")).isEqualTo("photos");
        assertThat(names.next(List.of("Photos"), "manifest.json")).isEqualTo("Photos (2)/manifest.json");
        assertThat(names.next(List.of("photos"), "b")).isEqualTo("Photos (2)/b");
        assertThat(names.next(List.of("..", "../../etc", "con", ""), "passwd"))
                .isEqualTo("folder/etc/folder con/folder/passwd");
        assertThat(names.next(List.of("v1.2", "x".repeat(79) + ".y"), "c")).isEqualTo("v1.2/" + "x".repeat(79) + "/c");
    }
}
