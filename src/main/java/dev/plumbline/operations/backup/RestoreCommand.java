package dev.plumbline.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline restore}: a new data folder from a backup. */
@Command(
        name = "restore",
        description = "Makes a new data folder from a backup. Where the file is not whole it makes nothing.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "A file that backup has written.")
    Path from = Path.of("");

    @Option(names = "--key-file", required = true, paramLabel = "FILE", description = "What it was sealed with.")
    Path keyFile = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "Must not be there yet.")
    Path data = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws GeneralSecurityException {
        if (Files.exists(data)) {
            throw new ParameterException(
                    spec.commandLine(), data + " is there already: move it away, or name another.");
        }
        BackupKey key = key(spec, keyFile);
        try {
            long files = new Restore(key).read(from, data);
            System.out.println(files + " files are back in " + data
                    + ". Look at them with: plumbline deploy-check --data " + data);
            return 0;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Nothing was restored: the file is not whole, was sealed with another key, or cannot be read ("
                                    + e.getMessage() + ").");
            return FAILED;
        }
    }

    static BackupKey key(CommandSpec spec, Path file) {
        try {
            return BackupKey.read(file);
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The key in " + file + " cannot be read: it is the base64 of 32 random bytes or more, as by"
                            + " head -c 32 /dev/urandom | base64.",
                    e);
        }
    }
}
