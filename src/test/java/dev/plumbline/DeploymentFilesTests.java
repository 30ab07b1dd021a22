package dev.plumbline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.json.JsonMapper;

/** What lies in {@code deploy} names settings, addresses and images that are there, and no secret. */
class DeploymentFilesTests {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Path COMPOSE = DEPLOY.resolve("compose.yaml");
    private static final Path KUBERNETES = DEPLOY.resolve("kubernetes");
    private static final Pattern ADDRESS = Pattern.compile("/api/[a-z/]+");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
    /** Names in a Dockerfile, in a unit of systemd. */
    private static final Pattern SET = Pattern.compile("(?:^ENV |^Environment=| )(" + VARIABLE + ")=");

    private static final Pattern FIXED = Pattern.compile("[a-z-]+:\\d+[.]\\d[\\w.-]*");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|secrets|token|key)");

    @Test
    void eachVariableIsASettingThatOperationsExplain() throws IOException {
        Set<String> named = new TreeSet<>();
        yaml().keySet().stream()
                .filter(key -> !key.contains("#services.database."))
                .map(DeploymentFilesTests::last)
                .filter(VARIABLE.asMatchPredicate())
                .forEach(named::add);
        for (String file : List.of("Dockerfile", "plumbline.service", "plumbline-backup.service")) {
            Files.readAllLines(DEPLOY.resolve(file)).stream()
                    .filter(line -> line.startsWith("ENV ") || line.startsWith("Environment="))
                    .flatMap(line -> SET.matcher(line).results())
                    .forEach(found -> named.add(found.group(1)));
        }
        String operations = Files.readString(Path.of("docs/operations.md"));

        assertThat(named)
                .contains("PLUMBLINE_DATABASE_URL", "PLUMBLINE_DATA", "SPRING_CONFIG_IMPORT", "SERVER_ADDRESS")
                .allMatch(name -> operations.contains("`" + name + "`"));
    }

    @Test
    void probesAskAddressesOfTheServer() throws IOException {
        Set<String> asked = yaml().entrySet().stream()
                .filter(e -> e.getKey().endsWith("httpGet.path") || e.getKey().contains("healthcheck.test"))
                .flatMap(e -> ADDRESS.matcher(e.getValue()).results())
                .map(found -> found.group())
                .collect(toCollection(TreeSet::new));
        var paths = JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("api/openapi.json")))
                .path("paths");

        assertThat(asked).containsExactly("/api/health/liveness", "/api/health/readiness");
        assertThat(asked).allMatch(path -> paths.path(path).has("get"));
        assertThat(yaml().keySet().stream().filter(key -> key.endsWith("Probe.httpGet.path")))
                .hasSize(3);
    }

    @Test
    void noFileHasASecret() throws IOException {
        Map<String, String> values = yaml();

        assertThat(values.entrySet().stream().filter(e -> e.getKey().contains("secret.template.yaml#stringData.")))
                .hasSize(2)
                .allMatch(e -> e.getValue().isEmpty());
        assertThat(values.entrySet().stream()
                        .filter(e -> VARIABLE.asMatchPredicate().test(last(e.getKey())))
                        .filter(e -> SECRET.asMatchPredicate().test(last(e.getKey()))))
                .isEmpty();
        assertThat(values.values()).noneMatch(value -> value.startsWith("jdbc:") && value.matches(".*[@?].*"));
    }

    @Test
    void imagesHaveFixedTags() throws IOException {
        Set<String> images = yaml().entrySet().stream()
                .filter(e -> e.getKey().endsWith(".image") || e.getKey().endsWith("[0].image"))
                .map(Map.Entry::getValue)
                .collect(toCollection(TreeSet::new));
        Set<String> bases = Files.readAllLines(DEPLOY.resolve("Dockerfile")).stream()
                .filter(line -> line.startsWith("FROM "))
                .map(line -> line.split(" ", -1)[1])
                .collect(toCollection(TreeSet::new));

        assertThat(images).hasSize(2).contains("plumbline:" + Product.VERSION).allMatch(FIXED.asMatchPredicate());
        // Another Java in the second stage would leave the cache of the first unused.
        assertThat(bases).hasSize(1).allMatch(FIXED.asMatchPredicate());
    }

    @Test
    void containersMayDoNothingThatTheyDoNotNeed() throws IOException {
        Map<String, String> values = yaml();
        String pod = "plumbline.yaml#spec.template.spec.";

        for (String service : List.of("plumbline", "database")) {
            String there = "compose.yaml#services." + service + ".";
            assertThat(values)
                    .containsEntry(there + "read_only", "true")
                    .containsEntry(there + "cap_drop[0]", "ALL")
                    .containsEntry(there + "security_opt[0]", "no-new-privileges:true")
                    .containsKeys(there + "deploy.resources.limits.memory", there + "healthcheck.test[0]");
        }
        assertThat(values)
                .containsEntry(pod + "securityContext.runAsNonRoot", "true")
                .containsEntry(pod + "containers[0].securityContext.readOnlyRootFilesystem", "true")
                .containsEntry(pod + "containers[0].securityContext.allowPrivilegeEscalation", "false")
                .containsEntry(pod + "containers[0].securityContext.capabilities.drop[0]", "ALL")
                .containsKey(pod + "containers[0].resources.limits.memory");
    }

    @Test
    void kubernetesAppliesEachFileButTheSecret() throws IOException {
        List<String> applied = yaml().entrySet().stream()
                .filter(e -> e.getKey().startsWith("kustomization.yaml#resources["))
                .map(Map.Entry::getValue)
                .toList();
        try (Stream<Path> files = Files.list(KUBERNETES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> !file.equals("kustomization.yaml") && !file.equals("secret.template.yaml")))
                    .containsExactlyInAnyOrderElementsOf(applied);
        }
    }

    /** The start cache serves no start with other options than those it was made with. */
    @Test
    void systemdStartsJavaWithTheOptionsOfEveryStart() throws IOException {
        List<String> options = Files.readAllLines(Path.of("bin/java-options")).stream()
                .filter(line -> line.startsWith("-"))
                .toList();

        assertThat(options).hasSize(4);
        for (String unit : List.of("plumbline.service", "plumbline-backup.service")) {
            assertThat(Files.readAllLines(DEPLOY.resolve(unit)))
                    .filteredOn(line -> line.startsWith("ExecStart=") && line.contains("/usr/bin/java"))
                    .singleElement()
                    .asString()
                    .contains(options);
        }
    }

    /** Each value of each file, below {@code file#path.of.keys}; a key that stands there twice is refused by the loader. */
    private static Map<String, String> yaml() throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (Stream<Path> files = Stream.concat(Stream.of(COMPOSE), Files.list(KUBERNETES))) {
            for (Path file : files.toList()) {
                List<PropertySource<?>> documents =
                        new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file));
                for (PropertySource<?> document : documents) {
                    ((Map<?, ?>) document.getSource())
                            .forEach((key, value) -> values.merge(
                                    file.getFileName() + "#" + key,
                                    value.toString(),
                                    (one, other) -> one + " " + other));
                }
            }
        }
        return values;
    }

    private static String last(String key) {
        return key.substring(Math.max(key.lastIndexOf('.'), key.lastIndexOf('#')) + 1);
    }
}
