package dev.plumbline.audit.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.MalformedNote;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.VerifierKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline audit verify EXPORT}: exit 0 when the log holds, 1 when it does not, 2 for wrong arguments. */
@Command(
        name = "verify",
        description = "Verifies an audit export, or proofs of single events, offline and names the first bad event.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private static final int HOLDS = 0;
    private static final int FORGED = 1;
    private static final int WRONG_ARGUMENTS = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "EXPORT", description = "The export or the proofs, plain or gzip.")
    private Path export = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "VERIFIER-KEY",
            description = "A key of the log that you know from elsewhere: <name>+<hash>+<base64>. Can be repeated.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint of the log that you saved earlier: finds a log that was rolled back.")
    private @Nullable Path checkpoint;

    @Override
    public Integer call() {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true, UTF_8)
                : spec.commandLine().getOut();
        PrintWriter err = spec == null
                ? new PrintWriter(System.err, true, UTF_8)
                : spec.commandLine().getErr();
        try (InputStream file = Files.newInputStream(export)) {
            List<VerifierKey> pinned = keys.stream().map(VerifierKey::parse).toList();
            VerifyReport report = new ExportVerifier(pinned, savedCheckpoint()).verify(file);
            print(report, out);
            return report.holds() ? HOLDS : FORGED;
        } catch (MalformedNote e) {
            err.println("The key or the saved checkpoint cannot be used: " + e.getMessage() + ".");
        } catch (IOException e) {
            err.println("Cannot read " + e.getMessage() + ".");
        }
        err.flush();
        return WRONG_ARGUMENTS;
    }

    private @Nullable SignedNote savedCheckpoint() throws IOException {
        if (checkpoint == null) {
            return null;
        }
        SignedNote note = SignedNote.parse(Files.readString(checkpoint));
        Checkpoint.parse(note.text());
        return note;
    }

    private static void print(VerifyReport report, PrintWriter out) {
        if (report.ownKeys()) {
            out.println("Note: no --key was given, so the file's own keys were believed."
                    + " This shows that the file fits itself, not who signed it.");
        }
        Finding finding = report.finding();
        if (finding == null) {
            Checkpoint last = report.last();
            printHolds(report, last, out);
            out.printf(
                    Locale.ROOT, "%d of them had their content erased; the rest of each is proven.%n", report.erased());
            out.printf(
                    Locale.ROOT,
                    "Last root: %s%n",
                    last == null ? "none" : last.root().base64());
        } else {
            out.printf(Locale.ROOT, "FORGED: %s%n", finding.kind());
            out.printf(Locale.ROOT, "First bad event: %s%n", place(finding));
            out.println(finding.message());
        }
        out.flush();
    }

    private static void printHolds(VerifyReport report, @Nullable Checkpoint last, PrintWriter out) {
        switch (report.format()) {
            case LOG ->
                out.printf(
                        Locale.ROOT,
                        "OK: %d events in order under %d signed checkpoints.%n",
                        report.events(),
                        report.checkpoints());
            case PROOFS ->
                out.printf(
                        Locale.ROOT,
                        "OK: each of %d events stands at its place in the log of %d events.%n"
                                + "That there are no others of the same records, such a file does not show.%n",
                        report.events(),
                        last == null ? 0 : last.size());
        }
    }

    private static String place(Finding finding) {
        String id = finding.eventId() == null ? "" : ", id " + finding.eventId();
        return finding.isExact()
                ? "index " + finding.firstIndex() + id
                : "between index " + finding.firstIndex() + " and " + (finding.endIndex() - 1);
    }
}
