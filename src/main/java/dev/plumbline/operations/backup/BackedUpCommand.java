package dev.plumbline.operations.backup;

import dev.plumbline.platform.DataOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline backed-up}: for backups by other means, and for those that count only when they were restored. */
@Command(
        name = "backed-up",
        description = "Says that there is a good backup of now, by whatever means: the deploy check counts from it.",
        mixinStandardHelpOptions = true)
public final class BackedUpCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Mixin
    DataOptions data = new DataOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path folder = DataOptions.folder();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no data folder " + folder + ".");
        }
        try {
            BackupMark.set(folder, Clock.systemUTC().instant());
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println("It cannot be written to " + folder + " (" + e.getMessage() + ").");
            return FAILED;
        }
    }
}
