package dev.plumbline;

import dev.plumbline.platform.ContextCommand;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** {@code plumbline migrate}: starting the application is what migrates. */
@Command(name = "migrate", description = "Brings the database up to date and exits.", mixinStandardHelpOptions = true)
final class MigrateCommand extends ContextCommand {
    @Override
    public int run(ApplicationContext context) {
        System.out.println("The database is up to date.");
        return 0;
    }
}
