package dev.plumbline.imports;

import dev.plumbline.firms.Firms;
import dev.plumbline.imports.record.Counts;
import dev.plumbline.imports.runs.ImportOnce;
import dev.plumbline.platform.ContextCommand;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline import}: a file into a firm by a named mapping. */
@Command(
        name = "import",
        description = "Imports a CSV or XLSX file into a firm by a saved or shipped mapping.",
        mixinStandardHelpOptions = true)
public final class ImportCommand extends ContextCommand {
    private static final String ACTION = "import.run";
    private static final int FAILED = 1;

    @Option(names = "--firm", required = true, description = "Short name of the firm.")
    String firm = "";

    @Option(names = "--mapping", required = true, description = "Name of the mapping, as in nashville-permits.")
    String mapping = "";

    @Option(names = "--into", defaultValue = "leads", description = "What the rows become (default: leads).")
    String into = "leads";

    @Option(names = "--dry-run", description = "Say what would become of the rows and store none.")
    boolean dry;

    @Parameters(paramLabel = "FILE", description = "The file.")
    Path file = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void check() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
    }

    @Override
    public int run(ApplicationContext context) throws IOException {
        UUID request = context.getBean(Ids.class).next();
        Scope platform = Scope.platform(Actor.system("command line"), request.toString(), ACTION);
        FirmId id =
                platform.call(() -> context.getBean(Firms.class).bySlug(firm)).orElseThrow(Problem.notFound("firm"));
        Set<String> may = Set.of(
                ImportsPermission.RUN, context.getBean(Targets.class).get(into).permission());
        Access access = new Access(null, may, RowScope.ALL, Set.of(), Set.of());
        ImportOnce.Result result = new Scope(id, platform.actor(), access, null, platform.request(), ACTION)
                .<ImportOnce.Result, IOException>call(() ->
                        context.getBean(ImportOnce.class).carryOut(new ImportOnce.Order(into, mapping, dry), file));
        spec.commandLine().getOut().println(words(result));
        return result.status().equals(dry ? "checked" : "finished") ? 0 : FAILED;
    }

    private static String words(ImportOnce.Result result) {
        Counts counts = result.counts();
        return result.status() + ": " + result.rows() + " rows, " + counts.created() + " created, " + counts.attached()
                + " attached, " + counts.held() + " held, " + counts.known() + " known, " + counts.refused()
                + " refused, " + counts.skipped() + " passed over.";
    }
}
