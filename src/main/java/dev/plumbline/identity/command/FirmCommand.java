package dev.plumbline.identity.command;

import dev.plumbline.firms.FirmLimit;
import dev.plumbline.firms.FirmSummary;
import dev.plumbline.firms.NewFirm;
import dev.plumbline.platform.ContextCommand;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline firm …}: for the operator, whose installation may serve many firms. */
@Command(
        name = "firm",
        description = "Founds firms, limits what they may use, and lists them.",
        mixinStandardHelpOptions = true,
        subcommands = {FirmCommand.Create.class, FirmCommand.Limit.class, FirmCommand.List.class})
public final class FirmCommand {

    @Command(
            name = "create",
            description =
                    "Founds a firm. Its owner is who has an account with the e-mail, else who takes the invitation.",
            mixinStandardHelpOptions = true)
    static final class Create extends ContextCommand {
        private static final int NAME_MAX = 200;
        private static final int EMAIL_MAX = 254;

        @Option(names = "--name", required = true, description = "Name of the firm.")
        String name = "";

        @Option(names = "--slug", required = true, description = "Short name: lower-case letters, digits, hyphens.")
        String slug = "";

        @Option(names = "--zone", required = true, description = "Time zone, as in America/Detroit.")
        String zone = "";

        @Option(names = "--currency", required = true, description = "Currency, as in USD.")
        String currency = "";

        @Option(names = "--locale", required = true, description = "Language, as in en-US.")
        String locale = "";

        @Option(names = "--owner", required = true, paramLabel = "E-MAIL", description = "Who shall own it.")
        String owner = "";

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public void check() {
            if (name.isBlank() || name.length() > NAME_MAX) {
                throw wrong("A firm's name has 1 to " + NAME_MAX + " characters.");
            }
            if (slug.length() > NewFirm.SLUG_MAX || !slug.matches(NewFirm.SLUG)) {
                throw wrong("A short name has 2 to 64 lower-case letters, digits and single hyphens.");
            }
            if (owner.length() > EMAIL_MAX || !owner.matches("[^@\\s]+@[^@\\s]+")) {
                throw wrong("\"" + owner + "\" is not an e-mail address.");
            }
            firm();
        }

        @Override
        public int run(ApplicationContext context) {
            Optional<String> link = context.getBean(FirmAdministration.class).create(firm(), owner);
            spec.commandLine()
                    .getOut()
                    .println(link.orElse(owner + " owns " + name.strip() + " and finds it in the menu of firms."));
            return 0;
        }

        private NewFirm firm() {
            try {
                return NewFirm.of(name.strip(), slug, zone, currency, locale);
            } catch (Problem e) {
                throw wrong(e.detail());
            }
        }

        private ParameterException wrong(String sentence) {
            return new ParameterException(spec.commandLine(), sentence);
        }
    }

    @Command(
            name = "limit",
            description = "Says how much a firm may use from now on; what it has already stays.",
            mixinStandardHelpOptions = true)
    static final class Limit extends ContextCommand {
        private static final String NONE = "none";

        @Option(names = "--firm", required = true, description = "Short name of the firm.")
        String firm = "";

        @Parameters(index = "0", paramLabel = "WHAT", description = "What is limited: members.")
        String what = "";

        @Parameters(index = "1", paramLabel = "MOST", description = "The most, or \"none\" for no limit.")
        String most = "";

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public void check() {
            limited();
            number();
        }

        @Override
        public int run(ApplicationContext context) {
            context.getBean(FirmAdministration.class).limit(firm, limited(), number());
            spec.commandLine().getOut().println(firm + " may have: " + what + " " + most + ".");
            return 0;
        }

        private FirmLimit limited() {
            try {
                return Coded.of(FirmLimit.class, what);
            } catch (IllegalArgumentException e) {
                throw wrong("There is no limit of \"" + what + "\"; there is one of members.");
            }
        }

        private @Nullable Long number() {
            if (most.equals(NONE)) {
                return null;
            }
            if (!most.matches("\\d{1,9}")) {
                throw wrong("The most is a number, or \"none\".");
            }
            return Long.valueOf(most);
        }

        private ParameterException wrong(String sentence) {
            return new ParameterException(spec.commandLine(), sentence);
        }
    }

    @Command(name = "list", description = "Shows all firms with their limits.", mixinStandardHelpOptions = true)
    static final class List extends ContextCommand {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public int run(ApplicationContext context) {
            for (FirmSummary firm : context.getBean(FirmAdministration.class).list()) {
                spec.commandLine()
                        .getOut()
                        .println(firm.slug() + "\t" + firm.name() + "\t"
                                + firm.status().code() + "\t" + words(firm.limits()));
            }
            return 0;
        }

        private static String words(Map<String, Long> limits) {
            return limits.entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
