package dev.plumbline;

import dev.plumbline.platform.DataOptions;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline serve}: the server, until it is stopped. */
@Command(name = "serve", description = "Runs the server on loopback.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int PORT_MAX = 65_535;

    @Mixin
    final DataOptions data = new DataOptions();

    @Option(names = "--port", description = "Port on loopback (default: PLUMBLINE_PORT or 8080).")
    private @Nullable Integer port;

    @Option(names = "--empty", description = "Make no demonstration firm: the first visitor sets the firm up.")
    private boolean empty;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        checkPort();
        if (port != null) {
            System.setProperty("server.port", port.toString());
        }
        String password = System.getenv("PLUMBLINE_DEMO_PASSWORD");
        if (password != null && !empty && password.length() < DemoFirm.PASSWORD_MIN) {
            throw wrong("PLUMBLINE_DEMO_PASSWORD needs at least " + DemoFirm.PASSWORD_MIN + " characters.");
        }
        try {
            SpringApplication server = new SpringApplication(Plumbline.class);
            server.setDefaultProperties(Map.of("plumbline.requests.log", "true"));
            ConfigurableApplicationContext context = server.run();
            System.out.println(new Welcome(context).line(!empty));
            return CommandLineEntry.STAYS;
        } catch (RuntimeException e) {
            String sentence = StartFailure.sentence(e);
            if (sentence == null) {
                throw e;
            }
            System.err.println(sentence);
            return 1;
        }
    }

    private void checkPort() {
        String given = port == null ? System.getenv("PLUMBLINE_PORT") : port.toString();
        try {
            int chosen = given == null ? 0 : Integer.parseInt(given);
            if (chosen < 0 || chosen > PORT_MAX) {
                throw wrong("A port is between 1 and " + PORT_MAX + ", or 0 for any that is free; not " + chosen + ".");
            }
        } catch (NumberFormatException e) {
            throw wrong("PLUMBLINE_PORT is a number, and not \"" + given + "\".");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
