package dev.plumbline.operations.backup;

import dev.plumbline.platform.ContextCommand;
import dev.plumbline.platform.DataOptions;
import dev.plumbline.platform.DatabaseCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline backup}: the whole installation in one sealed file, while it works. */
@Command(
        name = "backup",
        description = "Writes database, documents and secret into one sealed file, while the server works.",
        mixinStandardHelpOptions = true)
public final class BackupCommand extends ContextCommand {
    @Option(names = "--to", required = true, paramLabel = "FILE", description = "Where to; must not be there yet.")
    Path to = Path.of("");

    @Option(
            names = "--key-file",
            required = true,
            paramLabel = "FILE",
            description = "Holds 32 random bytes or more as base64; kept elsewhere than backups.")
    Path keyFile = Path.of("");

    @Option(
            names = "--unproven",
            description = "Does not count as a good backup before plumbline backed-up says so, as bin/backup does.")
    boolean unproven;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void check() {
        if (Files.exists(to)) {
            throw new ParameterException(spec.commandLine(), to + " is there already: name another file.");
        }
        Path folder = to.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder for " + to + ": make it first.");
        }
        RestoreCommand.key(spec, keyFile);
    }

    @Override
    public int run(ApplicationContext context) throws Exception {
        if (context.getBean(DatabaseCopy.class).folder() == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An outside database is backed up by its own means, as pg_basebackup; copy the folder \"files\" after it.");
        }
        Instant begun = context.getBean(Clock.class).instant();
        Backup.Written written = context.getBean(Backup.class).write(to, RestoreCommand.key(spec, keyFile));
        if (!unproven) {
            BackupMark.set(DataOptions.folder(), begun);
        }
        System.out.println(written.files() + " files, " + (written.bytes() >> 20) + " MB, are in " + to + ".");
        return 0;
    }
}
