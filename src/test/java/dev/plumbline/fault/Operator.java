package dev.plumbline.fault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Somebody at the machine, who types a command and reads what it says. */
final class Operator {
    /** Of one that hangs; a script starts four others in turn. */
    private static final int LIMIT_SECONDS = 300;

    private Operator() {}

    /** What a command said, and how it ended. */
    record Said(int code, String out, String err) {}

    static Said type(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(RealServer.java());
        command.add("dev.plumbline.Plumbline");
        command.addAll(List.of(arguments));
        return run(environment, command.toArray(String[]::new));
    }

    /** A program with its arguments, and all that it starts itself. */
    static Said run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/fault"));
        File out = Files.createTempFile(folder, "said", ".out").toFile();
        File err = Files.createTempFile(folder, "said", ".err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It does not end: " + List.of(command));
        }
        return new Said(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
