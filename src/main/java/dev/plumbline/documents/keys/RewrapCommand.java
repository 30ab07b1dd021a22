package dev.plumbline.documents.keys;

import dev.plumbline.platform.ContextCommand;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** {@code plumbline documents rewrap}: after a key management service was set, or given up. */
@Command(
        name = "rewrap",
        description =
                "Wraps the keys of all firms anew, as the settings say. Documents stay as they are, while the server works.",
        mixinStandardHelpOptions = true)
public final class RewrapCommand extends ContextCommand {
    @Override
    public int run(ApplicationContext context) throws Exception {
        Rewrapping.Count count = context.getBean(Rewrapping.class).all();
        System.out.println(count.anew() + " keys are wrapped anew; " + count.stood() + " were as the settings say.");
        return 0;
    }
}
