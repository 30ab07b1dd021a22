package dev.plumbline.attack;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The tool of that name, given one right call with every place marked in which it may put its own texts. */
final class Sqlmap {
    private static final Path FOLDER = Path.of("target/sqlmap");
    /** A run that is not done by then is cut and counted as such. */
    private static final Duration LIMIT = Duration.ofMinutes(45);
    /** Well within the ten minutes that a token lives. */
    private static final Duration TOKEN = Duration.ofMinutes(5);

    private static final Pattern FOUND = Pattern.compile("identified the following injection point");
    /** Each try is a new request, or the kept answer of the first would come back; and of somebody who is signed in. */
    private static final String TAMPER = """
            import uuid
            from lib.core.enums import PRIORITY
            __priority__ = PRIORITY.NORMAL
            def dependencies():
                pass
            def tamper(payload, **kwargs):
                kwargs["headers"]["Idempotency-Key"] = str(uuid.uuid4())
                SIGN_IN
                return payload
            """;

    /** @param places how many parameters, path variables and members of the body were marked */
    record Verdict(boolean injectable, boolean cut, int places, String output) {}

    private Sqlmap() {}

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("sqlmap", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param token gives a fresh one whenever it is asked */
    static Verdict run(Marked marked, URI base, Supplier<String> token) {
        try {
            return run(
                    marked.name().replaceAll("[^A-Za-z]+", "-"),
                    marked.request().replace("HOST", base.getAuthority()),
                    marked.places().size(),
                    token);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Verdict run(String name, String request, int places, Supplier<String> token)
            throws IOException, InterruptedException {
        Path tamper = FOLDER.resolve("tamper");
        Files.createDirectories(tamper);
        Files.writeString(tamper.resolve("__init__.py"), "");
        Path bearer = FOLDER.resolve("token").toAbsolutePath();
        String signIn = request.contains("\nAuthorization: ")
                ? "kwargs[\"headers\"][\"Authorization\"] = open(\"" + bearer + "\").read()"
                : "pass";
        Files.writeString(tamper.resolve("newkey.py"), TAMPER.replace("SIGN_IN", signIn));
        Path file = Files.writeString(FOLDER.resolve(name + ".request"), request);
        Path log = FOLDER.resolve(name + ".log");
        signIn(bearer, token);
        Process process = new ProcessBuilder(
                        "sqlmap",
                        "-r",
                        file.toString(),
                        "--batch",
                        "--ignore-stdin",
                        "--level=2",
                        "--risk=1",
                        "--dbms=PostgreSQL",
                        "--time-sec=2",
                        "--timeout=10",
                        "--retries=1",
                        "--flush-session",
                        "--disable-coloring",
                        "--ignore-code=*",
                        "--tamper=" + tamper.resolve("newkey.py"),
                        "--output-dir=" + FOLDER.resolve("output"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean done = false;
        for (Duration taken = Duration.ZERO; !done && taken.compareTo(LIMIT) < 0; taken = taken.plus(TOKEN)) {
            done = process.waitFor(TOKEN.toSeconds(), TimeUnit.SECONDS);
            signIn(bearer, token);
        }
        if (!done) {
            process.destroy();
            process.waitFor();
        }
        String output = Files.readString(log, StandardCharsets.UTF_8);
        if (done && !FOUND.matcher(output).find() && !output.contains("all tested parameters do not appear")) {
            throw new IllegalStateException("sqlmap did not come to a verdict on " + name + ":\n" + output);
        }
        return new Verdict(FOUND.matcher(output).find(), !done, places, output);
    }

    /** Moved into its place, so that nobody reads half of it. */
    private static void signIn(Path bearer, Supplier<String> token) throws IOException {
        Path fresh = Files.writeString(bearer.resolveSibling("token.new"), "Bearer " + token.get());
        Files.move(fresh, bearer, StandardCopyOption.ATOMIC_MOVE);
    }
}
