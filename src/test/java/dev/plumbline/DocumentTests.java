package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Lifecycle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.core.ApplicationModules;

/** Pictures and tables in the documents are drawn from the code, so that they cannot lie. */
class DocumentTests extends ApiTest {
    @Autowired
    private List<Lifecycle<?>> lifecycles;

    @Autowired
    private ApplicationContext context;

    @Test
    void lifecyclesAreDrawn() {
        Contract.check(
                Path.of("docs/lifecycles.md"),
                "# Lifecycles\n\nDrawn by `DocumentTests` from what the code declares and the database enforces.\n"
                        + lifecycles.stream()
                                .sorted(Comparator.comparing(Lifecycle::name))
                                .map(DocumentTests::diagram)
                                .collect(Collectors.joining()));
    }

    @Test
    void theModuleGraphInTheArchitectureIsTheCode() {
        ApplicationModules modules = ApplicationModules.of(Plumbline.class);
        String graph = modules.stream()
                .sorted(Comparator.comparing(m -> m.getIdentifier().toString()))
                .flatMap(module -> module.getDirectDependencies(modules).stream()
                        .map(d -> d.getTargetModule().getIdentifier().toString())
                        .filter(target -> !target.equals("shared") && !target.equals("platform"))
                        .distinct()
                        .sorted()
                        .map(target -> "  " + module.getIdentifier() + " --> " + target + "\n"))
                .collect(Collectors.joining());

        Contract.section(Path.of("docs/architecture.md"), "modules", "```mermaid\nflowchart BT\n" + graph + "```\n");
    }

    @Test
    void everySettingIsListed() {
        Map<String, String> rows = new TreeMap<>();
        context.getBeansWithAnnotation(ConfigurationProperties.class).values().stream()
                .filter(bean -> bean.getClass().getName().startsWith("dev.plumbline."))
                .forEach(bean -> settings(
                        bean.getClass()
                                .getAnnotation(ConfigurationProperties.class)
                                .value(),
                        bean.getClass(),
                        rows));
        String table = "| Setting | Environment | Default |\n|---|---|---|\n"
                + rows.entrySet().stream()
                        .map(e ->
                                "| `" + e.getKey() + "` | `" + environment(e.getKey()) + "` | " + e.getValue() + " |\n")
                        .collect(Collectors.joining());

        Contract.section(Path.of("docs/operations.md"), "settings", table);
    }

    @Test
    void everyModuleHasItsPage() throws IOException {
        List<String> missing = ApplicationModules.of(Plumbline.class).stream()
                .map(m -> m.getIdentifier().toString())
                .filter(m -> !Files.exists(Path.of("docs/modules/" + m + ".md")))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void linksBetweenDocumentsLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("docs")), Stream.of(Path.of("README.md")))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                java.util.regex.Matcher link = java.util.regex.Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
                        .matcher(Files.readString(file));
                while (link.find()) {
                    Path base = file.getParent() == null ? Path.of("") : file.getParent();
                    if (!Files.exists(base.resolve(link.group(1)))) {
                        broken.add(file + " -> " + link.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static <S extends Enum<S> & Coded> String diagram(Lifecycle<S> lifecycle) {
        StringBuilder text =
                new StringBuilder("\n## ").append(lifecycle.name()).append("\n\n```mermaid\nstateDiagram-v2\n");
        for (Lifecycle.Edge<S> edge : lifecycle.edges()) {
            S from = edge.from();
            text.append("  ")
                    .append(from == null ? "[*]" : from.code())
                    .append(" --> ")
                    .append(edge.to().code())
                    .append(" : ")
                    .append(edge.command())
                    .append('\n');
        }
        text.append("```\n");
        for (Lifecycle.Apart pair : lifecycle.apart()) {
            text.append("\n`")
                    .append(pair.command())
                    .append("` needs another person than `")
                    .append(pair.other())
                    .append("`.\n");
        }
        return text.toString();
    }

    private static void settings(String prefix, Class<?> type, Map<String, String> rows) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = prefix + "." + kebab(part.getName());
            if (part.getType().isRecord()) {
                settings(name, part.getType(), rows);
            } else {
                String usual = usual().getProperty(name);
                rows.put(name, usual == null ? defaultOf(type, part) : "`" + usual + "`");
            }
        }
    }

    /** What the product itself sets: defaults that hang on other settings. */
    private static Properties usual() {
        try (InputStream file = DocumentTests.class.getResourceAsStream("/application.properties")) {
            Properties all = new Properties();
            all.load(file);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The annotation stands on the parameter of the canonical constructor. */
    private static String defaultOf(Class<?> type, RecordComponent part) {
        for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
            DefaultValue given = parameter.getAnnotation(DefaultValue.class);
            if (parameter.getName().equals(part.getName()) && given != null && given.value().length > 0) {
                return "`" + String.join(",", given.value()) + "`";
            }
        }
        return "none";
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String environment(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
