package dev.plumbline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.jobs.Cadence;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.jobs.run.RecurringWorker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;

/** Whoever has the machine begins rounds by a clock of their own. */
class JobsCommandTests extends ApiTest {
    @Autowired
    private ApplicationContext context;

    private static String run(JobsCommand.Rounds command, ApplicationContext context, int code) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        command.spec = line.getCommandSpec();
        assertThat(command.run(context)).as(out.toString()).isEqualTo(code);
        return out.toString();
    }

    @Test
    void whatComesRoundOnceAMonthIsBegunForEveryFirm() {
        world.foundFirm();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        // In the middle of a month there is nothing to tell: each firm is asked all the same.
        clock.advance(Duration.ofDays(
                ChronoUnit.DAYS.between(today, today.plusMonths(1).withDayOfMonth(15))));
        assertThat(run(new JobsCommand.Monthly(), context, 0)).matches("duty\\.month\t[1-9][0-9]* well\t0 failed\\R");
    }

    @Test
    void aRoundThatFailsIsCountedAndEndsWithOne() {
        world.foundFirm();
        RecurringJob broken = new RecurringJob(
                "planted.break",
                "Fails",
                Duration.ofDays(1),
                false,
                () -> {
                    throw new IllegalStateException("planted");
                },
                Cadence.DAILY);
        JobsCommand.Rounds only = new JobsCommand.Daily();
        assertThat(run(only, justThis(broken), 1)).contains("planted.break\t0 well\t1 failed");
    }

    /** The worker of the product, and no other job: a whole day of all firms of the test would take long. */
    private ApplicationContext justThis(RecurringJob job) {
        GenericApplicationContext alone = new GenericApplicationContext();
        alone.registerBean(RecurringWorker.class, () -> context.getBean(RecurringWorker.class));
        alone.registerBean("planted", RecurringJob.class, () -> job);
        alone.refresh();
        return alone;
    }
}
