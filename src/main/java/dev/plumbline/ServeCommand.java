package dev.plumbline;

import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline serve}: the server, until it is stopped. */
@Command(name = "serve", description = "Runs the server on loopback.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    final DataOptions data = new DataOptions();

    @Option(names = "--port", description = "Port on loopback (default: PLUMBLINE_PORT or 8080).")
    private @Nullable Integer port;

    @Option(names = "--empty", description = "Make no demonstration firm: the first visitor sets the firm up.")
    private boolean empty;

    @Override
    public Integer call() {
        if (port != null) {
            System.setProperty("server.port", port.toString());
        }
        if (Welcome.isDemonstration(Path.of(System.getProperty("plumbline.data", "data")), !empty)) {
            System.setProperty("plumbline.mail.show-links", "true");
        }
        try {
            ConfigurableApplicationContext context = SpringApplication.run(Plumbline.class);
            System.out.println(new Welcome(context).line(!empty));
            return CommandLineEntry.STAYS;
        } catch (PortInUseException e) {
            System.err.println(
                    "Port " + e.getPort() + " is taken: stop what listens there, or choose another by --port.");
            return 1;
        } catch (RuntimeException e) {
            if (rootOf(e) instanceof BindException) {
                System.err.println("The port is taken: stop what listens there, or choose another by --port.");
                return 1;
            }
            throw e;
        }
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
