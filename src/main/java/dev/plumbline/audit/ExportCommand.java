package dev.plumbline.audit;

import dev.plumbline.audit.log.LogExport;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.ContextCommand;
import dev.plumbline.platform.NewFile;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline audit export}: the firm's whole log as a file for {@code plumbline audit verify}. */
@Command(
        name = "export",
        description = "Writes the audit log of a firm to a file that can be verified anywhere.",
        mixinStandardHelpOptions = true)
public final class ExportCommand extends ContextCommand {
    private static final String ACTION = "audit.export";

    @Option(names = "--firm", required = true, description = "Short name of the firm.")
    String firm = "";

    @Option(names = "--out", required = true, description = "New file; compressed when its name ends with .gz.")
    Path out = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void check() {
        if (Files.exists(out)) {
            throw new ParameterException(spec.commandLine(), out + " is there already: name a new file.");
        }
    }

    @Override
    public int run(ApplicationContext context) throws IOException {
        LogExport export = context.getBean(LogExport.class);
        Scope platform = Scope.platform(
                Actor.system("command line"), context.getBean(Ids.class).next().toString(), ACTION);
        FirmId id =
                platform.call(() -> context.getBean(Firms.class).bySlug(firm)).orElseThrow(Problem.notFound("firm"));
        Scope scope = new Scope(id, platform.actor(), Access.WHOLE_FIRM, null, platform.request(), ACTION);
        long size = scope.<Long, IOException>call(() -> {
            LogExport.Plan plan = export.plan(id);
            return NewFile.write(out, file -> {
                try (OutputStream packed = packed(file)) {
                    export.write(plan, packed);
                }
                return plan.size();
            });
        });
        spec.commandLine().getOut().println(size + " events written to " + out + ".");
        return 0;
    }

    private OutputStream packed(OutputStream file) throws IOException {
        return out.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file;
    }
}
