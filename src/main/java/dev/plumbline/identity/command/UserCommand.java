package dev.plumbline.identity.command;

import dev.plumbline.identity.accounts.Account;
import dev.plumbline.platform.ContextCommand;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plumbline user …}: for the operator who has the machine and nobody else's password. */
@Command(
        name = "user",
        description = "Lists, disables and enables accounts, makes links for a new password, and says who operates.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UserCommand.List.class,
            UserCommand.ResetPassword.class,
            UserCommand.Disable.class,
            UserCommand.Enable.class,
            UserCommand.AppointOperator.class,
            UserCommand.DismissOperator.class
        })
public final class UserCommand {

    @Command(name = "list", description = "Shows all accounts.", mixinStandardHelpOptions = true)
    static final class List extends ContextCommand {
        @Override
        public int run(ApplicationContext context) {
            for (Account account : context.getBean(UserAdministration.class).list()) {
                System.out.println(account.email() + "\t" + account.name() + "\t"
                        + (account.disabled() ? "disabled" : "enabled") + (account.operator() ? "\toperator" : ""));
            }
            return 0;
        }
    }

    @Command(
            name = "reset-password",
            description = "Prints a link for a new password, good once and for half an hour; it is sent by mail too.",
            mixinStandardHelpOptions = true)
    static final class ResetPassword extends ContextCommand {
        @Option(names = "--email", required = true, description = "Whose password.")
        String email = "";

        @Override
        public int run(ApplicationContext context) {
            String address = context.getEnvironment().getRequiredProperty("plumbline.mail.address");
            System.out.println(
                    address + context.getBean(UserAdministration.class).resetLink(email));
            return 0;
        }
    }

    @Command(
            name = "disable",
            description = "Ends all sessions of an account and keeps it from signing in.",
            mixinStandardHelpOptions = true)
    static final class Disable extends ContextCommand {
        @Option(names = "--email", required = true, description = "Whose account.")
        String email = "";

        @Override
        public int run(ApplicationContext context) {
            context.getBean(UserAdministration.class).disable(email);
            System.out.println(email + " is disabled.");
            return 0;
        }
    }

    @Command(name = "enable", description = "Lets a disabled account sign in again.", mixinStandardHelpOptions = true)
    static final class Enable extends ContextCommand {
        @Option(names = "--email", required = true, description = "Whose account.")
        String email = "";

        @Override
        public int run(ApplicationContext context) {
            context.getBean(UserAdministration.class).enable(email);
            System.out.println(email + " is enabled.");
            return 0;
        }
    }

    @Command(
            name = "appoint-operator",
            description = "Lets an account see how the installation is doing. It opens no firm.",
            mixinStandardHelpOptions = true)
    static final class AppointOperator extends ContextCommand {
        @Option(names = "--email", required = true, description = "Whose account.")
        String email = "";

        @Override
        public int run(ApplicationContext context) {
            context.getBean(UserAdministration.class).appoint(email, true);
            System.out.println(email + " is an operator.");
            return 0;
        }
    }

    @Command(
            name = "dismiss-operator",
            description = "Ends what appoint-operator began.",
            mixinStandardHelpOptions = true)
    static final class DismissOperator extends ContextCommand {
        @Option(names = "--email", required = true, description = "Whose account.")
        String email = "";

        @Override
        public int run(ApplicationContext context) {
            context.getBean(UserAdministration.class).appoint(email, false);
            System.out.println(email + " is no operator any more.");
            return 0;
        }
    }
}
