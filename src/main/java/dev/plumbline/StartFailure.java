package dev.plumbline;

import dev.plumbline.platform.StartRefused;
import dev.plumbline.shared.Problem;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Failures of a start that whoever starts can mend: the command line says each in one sentence, so the log says nothing of
 * them. All others are logged with everything.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements SpringBootExceptionReporter {

    /** Made by Spring Boot for each start, by its name in {@code spring.factories}. */
    @SuppressWarnings("UnusedVariable")
    StartFailure(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return sentence(failure) != null;
    }

    /** Null for a failure that has no sentence. */
    static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return refused.getMessage();
                }
                case Problem problem -> {
                    return problem.detail();
                }
                case PortInUseException taken -> {
                    return "Port " + taken.getPort()
                            + " is taken: stop what listens there, or choose another by --port.";
                }
                case BindException taken -> {
                    return "The port is taken: stop what listens there, or choose another by --port.";
                }
                default -> {
                    // Its cause may say it.
                }
            }
        }
        return null;
    }
}
