package dev.plumbline.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Writes one new file in a process of its own, and says so when it is there. */
final class NewFileProbe {
    static final String SAID = "written";
    private static final int BYTES = 60_000;

    private NewFileProbe() {}

    static byte[] content() {
        byte[] bytes = new byte[BYTES];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** @param arguments the file */
    public static void main(String[] arguments) {
        try {
            NewFile.<Integer, IOException>write(Path.of(arguments[0]), out -> {
                byte[] bytes = content();
                for (int from = 0; from < bytes.length; from += 1_000) {
                    out.write(bytes, from, 1_000);
                }
                return bytes.length;
            });
            System.out.println(SAID);
        } catch (IOException e) {
            System.exit(1);
        }
    }
}
