package dev.plumbline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A25: nothing that opens a door lies in the tree, nor in what the tree ever was. */
class SecretScanTests {
    /** What is made of the tree, and what is not ours. */
    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules", "data", "dist", "screenshots");

    private static final long LARGE = 4L << 20;

    private static final Map<String, Pattern> SECRETS = Map.of(
            "a private key", Pattern.compile("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\\s*[A-Za-z0-9+/=]{40}"),
            "a key of Amazon", Pattern.compile("(?<![A-Z0-9])A[KS]IA[0-9A-Z]{16}(?![A-Z0-9])"),
            "a token of GitHub", Pattern.compile("(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36}"),
            "a key of Stripe", Pattern.compile("(?<![A-Za-z0-9])[sr]k_live_[0-9A-Za-z]{20}"),
            "a token of Slack", Pattern.compile("(?<![A-Za-z0-9])xox[abprs]-[0-9A-Za-z]{10,}-[0-9A-Za-z-]{10}"),
            "a key of Google", Pattern.compile("(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}"),
            "a password in an address",
                    Pattern.compile("(?:postgres(?:ql)?|https?|smtps?)://[\\w.-]+:[^\\s@/$<{]{8,}@[\\w-]+\\.[a-z]"));

    private static List<String> found(String where, String text) {
        return SECRETS.entrySet().stream()
                .filter(each -> each.getValue().matcher(text).find())
                .map(each -> where + ": " + each.getKey())
                .toList();
    }

    @Test
    void noFileOfTheTreeHoldsASecret() throws IOException {
        List<String> found = new ArrayList<>();
        int[] files = {0};
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && attributes.size() < LARGE) {
                    files[0]++;
                    found.addAll(found(file.toString(), Files.readString(file, ISO_8859_1)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.printf("A25 secrets in the tree: %d in %,d files%n", found.size(), files[0]);
        assertThat(files[0]).isGreaterThan(1_000);
        assertThat(found).isEmpty();
    }

    /** Where the tree was unpacked without its history there is none to look at. */
    @Test
    void nothingWasEverAddedThatWasOne() throws Exception {
        if (!Files.exists(Path.of(".git"))) {
            return;
        }
        Process log = new ProcessBuilder(
                        "git", "log", "--all", "-p", "-U0", "--no-color", "--no-ext-diff", "--format=commit %H")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> found = new ArrayList<>();
        String commit = "";
        int commits = 0;
        StringBuilder added = new StringBuilder();
        try (BufferedReader lines = log.inputReader(ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("commit ")) {
                    found.addAll(found(commit, added.toString()));
                    added.setLength(0);
                    commit = line;
                    commits++;
                } else if (line.startsWith("+") && line.length() < LARGE) {
                    added.append(line, 1, line.length()).append('\n');
                }
            }
        }
        found.addAll(found(commit, added.toString()));
        assertThat(log.waitFor()).isZero();
        System.out.printf("A25 secrets in the history: %d in %,d commits%n", found.size(), commits);
        assertThat(commits).isPositive();
        assertThat(found).isEmpty();
    }

    @Test
    void eachKindIsFound() {
        String many = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGH";
        List<String> planted = List.of(
                "-----BEGIN " + "PRIVATE KEY-----\n" + many,
                "-----BEGIN RSA " + "PRIVATE KEY-----\n" + many,
                "AKIA" + "ABCDEFGHIJKLMNOP",
                "ghp_" + many.substring(0, 36),
                "sk_live_" + many.substring(0, 24),
                "xoxb-" + many.substring(0, 12) + "-" + many.substring(0, 12),
                "AIza" + many.substring(0, 35),
                "postgres://app:" + "hunter2hunter2@db.example.com/x");
        for (String each : planted) {
            assertThat(found("planted", "key = " + each + "\n")).as(each).hasSize(1);
        }
    }

    /** A copy of the memory has every secret in it. */
    @Test
    void nothingThatStartsTheServerAsksForACopyOfItsMemory() throws IOException {
        for (String folder : List.of("bin", "deploy")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("HeapDumpOnOutOfMemoryError", "-agentlib:jdwp", "jmxremote");
                }
            }
        }
    }
}
