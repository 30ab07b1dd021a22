package dev.plumbline.operations;

import dev.plumbline.operations.checks.Checks;
import dev.plumbline.platform.ContextCommand;
import dev.plumbline.platform.Finding;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** {@code plumbline deploy-check}: the same checks as {@code /ops/deploy-check}, before anything is deployed. */
@Command(
        name = "deploy-check",
        description = "Says whether this version can serve this data; exit code 1 when something blocks it.",
        mixinStandardHelpOptions = true)
public final class DeployCheckCommand extends ContextCommand {
    /** Its addresses are called, at a port of its own. */
    @Override
    public boolean answersHttp() {
        return true;
    }

    /** What it would find is what it was to look for. */
    @Override
    public boolean migrates() {
        return false;
    }

    @Override
    public int run(ApplicationContext context) {
        Map<String, Finding> findings = context.getBean(Checks.class).look();
        findings.forEach((name, finding) -> {
            System.out.printf("%-8s  %-12s  %s%n", word(finding), name, finding.reason());
            if (!finding.fix().isEmpty()) {
                System.out.printf("%24s%s%n", "", finding.fix());
            }
        });
        return findings.values().stream().allMatch(Finding::ok) ? 0 : 1;
    }

    private static String word(Finding finding) {
        return switch (finding.severity()) {
            case WELL -> "well";
            case WARNING -> "warning";
            case BLOCKING -> "BLOCKED";
        };
    }
}
