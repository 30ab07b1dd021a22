package dev.plumbline.platform;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Mixin;

/**
 * A command of the command line that works with the application, without its web server. Its arguments are read before
 * anything is started, so that a wrong one costs nothing.
 */
public abstract class ContextCommand implements Callable<Integer> {
    @Mixin
    protected final DataOptions data = new DataOptions();

    /** What can be seen to be wrong before anything is started: throws {@code ParameterException}. */
    public void check() {}

    /** Whether it needs the application's addresses, at a port of its own that nobody else knows. */
    public boolean answersHttp() {
        return false;
    }

    /** Whether it may bring the database up to date first; else it ends where the database is not. */
    public boolean migrates() {
        return true;
    }

    /** Does the work and returns the exit code. The scope is bound here, by the command itself. */
    public abstract int run(ApplicationContext context) throws Exception;

    /** @throws IllegalStateException always: the main class starts the application and calls {@link #run} */
    @Override
    public final Integer call() {
        throw new IllegalStateException("This command runs inside the application");
    }
}
