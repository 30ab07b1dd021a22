package dev.plumbline.jobs.command;

import dev.plumbline.jobs.Cadence;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.jobs.run.RecurringWorker;
import dev.plumbline.platform.ContextCommand;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plumbline jobs …}: for whoever has rounds begun by a clock of their own, or makes up for some that were missed. */
@Command(
        name = "jobs",
        description = "Has what comes round each day or month done now, for all firms.",
        mixinStandardHelpOptions = true,
        subcommands = {JobsCommand.Daily.class, JobsCommand.Monthly.class})
public final class JobsCommand {

    @Command(
            name = "daily",
            description =
                    "What each firm has once a day: reminders. A firm that had it today has it no second time, and one"
                            + " whose morning has not come is left for later. Exit code 1 when it failed for a firm.",
            mixinStandardHelpOptions = true)
    static final class Daily extends Rounds {
        @Override
        Cadence cadence() {
            return Cadence.DAILY;
        }
    }

    @Command(
            name = "monthly",
            description =
                    "What each firm has once a month, in its first week: the month that is over in figures. Exit code 1"
                            + " when it failed for a firm.",
            mixinStandardHelpOptions = true)
    static final class Monthly extends Rounds {
        @Override
        Cadence cadence() {
            return Cadence.MONTHLY;
        }
    }

    abstract static class Rounds extends ContextCommand {
        @Spec
        CommandSpec spec = CommandSpec.create();

        abstract Cadence cadence();

        @Override
        public int run(ApplicationContext context) {
            RecurringWorker worker = context.getBean(RecurringWorker.class);
            String request = UUID.randomUUID().toString();
            int failed = 0;
            for (RecurringJob job : jobs(context)) {
                RecurringWorker.Rounds rounds =
                        Scope.job(FirmId.PLATFORM, job.name(), request).call(() -> worker.run(job));
                failed += rounds.failed();
                spec.commandLine()
                        .getOut()
                        .println(job.name() + "\t" + rounds.well() + " well\t" + rounds.failed() + " failed");
            }
            return failed == 0 ? 0 : 1;
        }

        private List<RecurringJob> jobs(ApplicationContext context) {
            return context.getBeansOfType(RecurringJob.class).values().stream()
                    .filter(job -> job.cadence() == cadence())
                    .sorted(Comparator.comparing(RecurringJob::name))
                    .toList();
        }
    }
}
