package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A26: what others have made has an exact version, and a line that says why it is here. */
class DependencyTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Path> POMS = List.of(Path.of("pom.xml"), Path.of("bench/jpa/pom.xml"));
    private static final Path LOCK = Path.of("web/package-lock.json");
    private static final List<Path> PACKAGES =
            List.of(Path.of("web/package.json"), Path.of("web/app/package.json"), Path.of("web/apigen/package.json"));
    private static final List<String> ASKED = List.of("dependencies", "devDependencies", "overrides");
    private static final Pattern EXACT = Pattern.compile("\\d+(\\.\\d+)*([.-][0-9A-Za-z][0-9A-Za-z.-]*)?");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final List<String> LICENCES = List.of(
            "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "EPL-2.0", "OFL-1.1", "LGPL-2.1", "MPL-2.0");

    private static boolean isExact(String version) {
        return EXACT.matcher(version).matches() && !version.contains("SNAPSHOT") && !version.endsWith(".x");
    }

    private static List<Element> elements(Document pom, String name) {
        NodeList found = pom.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }

    /** The product's, and that of what it is measured against. */
    private static List<Document> poms() throws Exception {
        List<Document> poms = new ArrayList<>();
        for (Path file : POMS) {
            poms.add(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile()));
        }
        return poms;
    }

    /** What stands in lists of the build's own rules, and what is left out of another, is asked for by nobody. */
    private static boolean isAsked(Element element) {
        String list = element.getParentNode().getNodeName();
        return !list.startsWith("ignored")
                && !list.equals("exclusions")
                && !element.getParentNode().getParentNode().getNodeName().equals("dependencyManagement");
    }

    private static Map<String, String> askedByServer() throws Exception {
        Map<String, String> asked = new TreeMap<>();
        for (Document pom : poms()) {
            for (String kind : List.of("dependency", "plugin", "path")) {
                elements(pom, kind).stream().filter(DependencyTests::isAsked).forEach(each -> {
                    String group = child(each, "groupId");
                    asked.put(group + ":" + child(each, "artifactId"), child(each, "version"));
                });
            }
        }
        return asked;
    }

    private static Map<String, String> askedByWeb() throws IOException {
        Map<String, String> asked = new TreeMap<>();
        for (Path file : PACKAGES) {
            JsonNode described = JSON.readTree(Files.readString(file));
            for (String kind : ASKED) {
                described
                        .path(kind)
                        .properties()
                        .forEach(e -> asked.put(e.getKey(), e.getValue().asString()));
            }
        }
        return asked;
    }

    @Test
    void everyVersionIsExact() throws Exception {
        Map<String, String> properties = new HashMap<>();
        List<String> versions = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        for (Document pom : poms()) {
            Element own = elements(pom, "properties").getFirst();
            for (Node node = own.getFirstChild(); node != null; node = node.getNextSibling()) {
                properties.put("${" + node.getNodeName() + "}", node.getTextContent());
            }
            elements(pom, "version").stream()
                    .map(each -> each.getTextContent().strip())
                    .map(text -> properties.getOrDefault(text, text))
                    .forEach(versions::add);
            parents.add(child(elements(pom, "parent").getFirst(), "version"));
        }
        assertThat(new TreeSet<>(parents))
                .as("both are of the same Spring Boot")
                .hasSize(1);
        Map<String, String> web = askedByWeb();

        assertThat(versions).hasSizeGreaterThan(50).allMatch(DependencyTests::isExact);
        assertThat(web.values()).hasSizeGreaterThan(50).allMatch(DependencyTests::isExact);
        for (Path file : POMS) {
            assertThat(Files.readString(file)).doesNotContain("<repository>");
        }
    }

    /** The lock file is whole: every package in one version with its sum, and what is asked for in the version that is asked for. */
    @Test
    void everyPackageIsLocked() throws IOException {
        JsonNode locked = JSON.readTree(Files.readString(LOCK)).path("packages");
        List<String> wrong = new ArrayList<>();
        locked.properties().forEach(e -> {
            JsonNode each = e.getValue();
            boolean ours =
                    !e.getKey().contains("node_modules/") || each.path("link").asBoolean(false);
            boolean whole = isExact(each.path("version").asString(""))
                    && each.path("integrity").asString("").startsWith("sha512-");
            if (!ours && !whole) {
                wrong.add(e.getKey());
            }
        });
        for (Path file : PACKAGES) {
            String folder = Path.of("web").relativize(file.getParent()).toString();
            JsonNode asked = JSON.readTree(Files.readString(file));
            for (String kind : List.of("dependencies", "devDependencies")) {
                asked.path(kind).properties().forEach(e -> {
                    String name = "node_modules/" + e.getKey();
                    String near =
                            locked.path(folder + "/" + name).path("version").asString("");
                    String found =
                            near.isEmpty() ? locked.path(name).path("version").asString("") : near;
                    if (!found.equals(e.getValue().asString())) {
                        wrong.add(file + " " + e.getKey() + " " + found);
                    }
                });
            }
        }

        assertThat(locked.size()).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLibraryHasALineWithItsLicenceAndWhy() throws Exception {
        Map<String, String> lines = new TreeMap<>();
        LINE.matcher(Files.readString(Path.of("docs/dependencies.md")))
                .results()
                .forEach(found -> {
                    assertThat(lines.put(found.group(1), found.group(2).strip()))
                            .as(found.group(1))
                            .isNull();
                    assertThat(found.group(3).strip()).isNotEmpty();
                });
        TreeSet<String> asked = new TreeSet<>(askedByServer().keySet());
        asked.addAll(askedByWeb().keySet());
        // Only which version something else brings along.
        asked.remove("oxc-parser");

        assertThat(lines.keySet()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(lines.values()).allMatch(LICENCES::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^1.2.3",
                "~1.2",
                "[1,2)",
                "1.2.x",
                "latest",
                "*",
                "",
                "1.2-SNAPSHOT",
                ">=1",
                "LATEST",
                "1.2 || 2",
                "${left}"
            })
    void whatIsNoExactVersionIsSeen(String version) {
        assertThat(isExact(version)).isFalse();
    }
}
