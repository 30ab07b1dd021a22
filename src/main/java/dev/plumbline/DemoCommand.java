package dev.plumbline;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline demo}: makes the demonstration firm on a running server that is still empty. */
@Command(
        name = "demo",
        description = "Makes the demonstration firm on a running server that is still empty.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--url",
            description = "Where the server is (default: ${DEFAULT-VALUE}).",
            defaultValue = "http://127.0.0.1:8080")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Option(names = "--password", description = "The owner's password, at least 15 characters.", required = true)
    private @Nullable String password;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new ParameterException(
                    spec.commandLine(), "The address of a server begins with http:// or https://.");
        }
        if (String.valueOf(password).length() < DemoFirm.PASSWORD_MIN) {
            throw new ParameterException(
                    spec.commandLine(), "The password needs at least " + DemoFirm.PASSWORD_MIN + " characters.");
        }
        DemoFirm demo = new DemoFirm(url, Clock.systemUTC());
        if (!demo.possible()) {
            System.err.println(
                    "This server has accounts already: the demonstration firm is only made on an empty one.");
            return 1;
        }
        demo.make(String.valueOf(password));
        System.out.println("Ridgeline Roofing is ready: sign in as " + DemoFirm.EMAIL + ".");
        return 0;
    }
}
