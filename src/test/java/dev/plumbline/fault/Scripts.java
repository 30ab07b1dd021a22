package dev.plumbline.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The scripts of {@code bin} as an operator has them, beside a jar that is the product as it was just compiled. */
final class Scripts {
    private final Path home;

    private Scripts(Path home) {
        this.home = home;
    }

    static Scripts in(Path home) throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String script : new String[] {"plumbline", "backup", "restore", "java-home", "java-options"}) {
            Files.copy(Path.of("bin", script), bin.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dev.plumbline.Plumbline");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(RealServer.classPath().split(java.io.File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream jar = Files.newOutputStream(
                Files.createDirectories(home.resolve("target")).resolve("plumbline.jar"))) {
            new JarOutputStream(jar, manifest).close();
        }
        return new Scripts(home);
    }

    Operator.Said run(Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("PLUMBLINE_HEAP", "256m");
        String[] command = new String[arguments.length + 1];
        command[0] = home.resolve("bin").resolve(script).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Operator.run(all, command);
    }
}
