package dev.plumbline;

import dev.plumbline.audit.ExportCommand;
import dev.plumbline.audit.proof.VerifyCommand;
import dev.plumbline.documents.keys.RewrapCommand;
import dev.plumbline.identity.command.FirmCommand;
import dev.plumbline.identity.command.UserCommand;
import dev.plumbline.imports.ImportCommand;
import dev.plumbline.jobs.command.JobsCommand;
import dev.plumbline.operations.DeployCheckCommand;
import dev.plumbline.operations.backup.BackedUpCommand;
import dev.plumbline.operations.backup.BackupCommand;
import dev.plumbline.operations.backup.RestoreCommand;
import dev.plumbline.platform.ContextCommand;
import dev.plumbline.platform.Product;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the arguments, starts no more than the command needs, and turns failures into one sentence and an exit code. */
final class CommandLineEntry {
    /** Not an exit code: the server runs on. */
    static final int STAYS = -1;

    private static final int WRONG_ARGUMENTS = 2;
    private static final int FAILED = 1;

    private CommandLineEntry() {}

    @Command(
            name = "plumbline",
            description = "Runs a service firm, from first enquiry to paid invoice, with proof.",
            mixinStandardHelpOptions = true,
            version = "plumbline " + Product.VERSION,
            subcommands = {
                ServeCommand.class,
                MigrateCommand.class,
                UserCommand.class,
                FirmCommand.class,
                ImportCommand.class,
                DemoCommand.class,
                DeployCheckCommand.class,
                BackupCommand.class,
                BackedUpCommand.class,
                RestoreCommand.class,
                JobsCommand.class,
                AuditCommands.class,
                DocumentCommands.class
            })
    static final class Root {}

    @Command(
            name = "audit",
            description = "Exports and verifies the audit log.",
            mixinStandardHelpOptions = true,
            subcommands = {ExportCommand.class, VerifyCommand.class})
    static final class AuditCommands {}

    @Command(
            name = "documents",
            description = "Looks after the documents of all firms.",
            mixinStandardHelpOptions = true,
            subcommands = RewrapCommand.class)
    static final class DocumentCommands {}

    static int run(String... args) {
        CommandLine line = new CommandLine(new Root());
        line.setExecutionStrategy(CommandLineEntry::execute);
        line.setParameterExceptionHandler((wrong, given) -> refuse(wrong));
        line.setExecutionExceptionHandler((failure, command, parsed) -> fail(command, failure));
        return line.execute(args);
    }

    private static int execute(ParseResult parsed) {
        List<CommandLine> chain = parsed.asCommandLineList();
        CommandLine last = chain.getLast();
        if (last.getCommand() instanceof ContextCommand command && !CommandLine.printHelpIfRequested(parsed)) {
            command.check();
            try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Plumbline.class)
                    .web(command.answersHttp() ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                    .properties(
                            "plumbline.jobs.run=false",
                            "plumbline.database.beside=true",
                            "plumbline.database.migrate=" + command.migrates())
                    .run(command.answersHttp() ? new String[] {"--server.port=0"} : new String[0])) {
                return command.run(context);
            } catch (ParameterException e) {
                throw e;
            } catch (Exception e) {
                return fail(last, e);
            }
        }
        if (!(last.getCommand() instanceof Callable)) {
            if (CommandLine.printHelpIfRequested(parsed)) {
                return 0;
            }
            return refuse(new ParameterException(
                    last, "Say what to do: " + last.getSubcommands().keySet() + "."));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int refuse(ParameterException wrong) {
        wrong.getCommandLine().getErr().println(wrong.getMessage());
        return WRONG_ARGUMENTS;
    }

    private static int fail(CommandLine command, Exception failure) {
        String sentence = StartFailure.sentence(failure);
        command.getErr().println(sentence == null ? rootOf(failure).toString() : sentence);
        return FAILED;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
