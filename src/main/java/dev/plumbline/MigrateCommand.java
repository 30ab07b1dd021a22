package dev.plumbline;

import dev.plumbline.platform.ContextCommand;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumbline migrate}: starting the application is what migrates. */
@Command(name = "migrate", description = "Brings the database up to date and exits.", mixinStandardHelpOptions = true)
final class MigrateCommand extends ContextCommand {
    @Mixin
    final DataOptions data = new DataOptions();

    @Override
    public int run(ApplicationContext context) {
        System.out.println("The database is up to date.");
        return 0;
    }
}
