package dev.plumbline.documents.parsing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The one place of this module that runs programs: in no command stands anything that somebody has sent. */
final class Child {
    private static final Duration TRIAL = Duration.ofSeconds(5);
    private static final Duration DYING = Duration.ofSeconds(5);

    private Child() {}

    /**
     * Runs it with closed input, nobody who reads its output, and an environment that has a path and where Tesseract's dictionaries are.
     * When this returns neither it nor what it began is there any more.
     *
     * @return whether it ended by itself in time
     * @throws IOException when it cannot be begun, or whoever waits for it is stopped
     */
    static boolean ends(List<String> command, Duration limit) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        String path = System.getenv("PATH");
        String dictionaries = System.getenv("TESSDATA_PREFIX");
        builder.environment().clear();
        if (path != null) {
            builder.environment().put("PATH", path);
        }
        if (dictionaries != null) {
            builder.environment().put("TESSDATA_PREFIX", dictionaries);
        }
        Process process = begun(builder);
        try {
            process.getOutputStream().close();
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while a file was read", e);
        } finally {
            end(process);
        }
    }

    /** Whether the machine has the command and lets us run it. */
    static boolean succeeds(List<String> command) {
        try {
            Process trial = begun(new ProcessBuilder(command));
            try {
                return trial.waitFor(TRIAL.toMillis(), TimeUnit.MILLISECONDS) && trial.exitValue() == 0;
            } finally {
                end(trial);
            }
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process begun(ProcessBuilder builder) throws IOException {
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
