package dev.plumbline;

import dev.plumbline.messages.ShownLinks;
import dev.plumbline.platform.DataOptions;
import dev.plumbline.platform.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** What a newcomer reads: where it is, and how to get in. */
final class Welcome {
    private static final String MARK = "demo-owner";
    private static final String FROM_ENVIRONMENT = "environment";
    private static final String DERIVED = "derived";
    private static final int PASSWORD_BYTES = 15;

    private final ApplicationContext context;
    private final Environment settings;
    private final Path mark;

    Welcome(ApplicationContext context) {
        this.context = context;
        this.settings = context.getEnvironment();
        this.mark = DataOptions.folder().resolve(MARK);
    }

    /** The one line; makes the demonstration firm first where that is wanted and nobody is there. */
    String line(boolean wantsDemo) {
        URI server = URI.create("http://127.0.0.1:" + settings.getProperty("local.server.port"));
        String address = "http://localhost:" + server.getPort();
        DemoFirm demo = new DemoFirm(server, context.getBean(Clock.class));
        String given = System.getenv("PLUMBLINE_DEMO_PASSWORD");
        if (demo.possible()) {
            if (!wantsDemo) {
                return "Plumbline is ready at " + address + ": open it and set your firm up.";
            }
            // Before it is made: a start that is cut off in the middle must not lock out whoever starts it again.
            remember(given == null ? DERIVED : FROM_ENVIRONMENT);
            // And so are the links: its people come in by those of their invitations.
            context.getBean(ShownLinks.class).show();
            demo.make(given == null ? derived() : given);
        }
        String origin = remembered();
        if (origin == null) {
            return "Plumbline is ready at " + address + ".";
        }
        context.getBean(ShownLinks.class).show();
        String password = origin.equals(DERIVED) ? derived() : "as given in PLUMBLINE_DEMO_PASSWORD at the first start";
        return "Plumbline is ready at " + address + "  e-mail: " + DemoFirm.EMAIL + "  password: " + password;
    }

    /** Random for each data folder, because the folder's secret is; never stored. */
    private String derived() {
        byte[] secret = context.getBean(Secrets.class).derive("demonstration-password");
        byte[] part = java.util.Arrays.copyOf(secret, PASSWORD_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    }

    private void remember(String origin) {
        try {
            Files.createDirectories(mark.toAbsolutePath().getParent());
            Files.writeString(mark, origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String remembered() {
        try {
            return Files.exists(mark) ? Files.readString(mark).strip() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
