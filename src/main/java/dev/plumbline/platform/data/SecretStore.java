package dev.plumbline.platform.data;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.StartRefused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Finds the installation's secret: from the configuration, or from a file that only this user can read. */
final class SecretStore {
    private SecretStore() {}

    static Secrets open(Path data, @Nullable String configured) {
        if (configured != null && !configured.isBlank()) {
            return of(configured, "PLUMBLINE_SECRET");
        }
        Path file = data.resolve("secret.key");
        try {
            Files.createDirectories(data);
            if (!Files.exists(file)) {
                create(file);
            }
            return of(Files.readString(file), "The secret in " + file);
        } catch (IOException e) {
            throw new StartRefused("The secret in " + file + " cannot be read or made: " + e.getMessage(), e);
        }
    }

    private static Secrets of(String text, String what) {
        try {
            return new Secrets(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new StartRefused(what + " is not the base64 of " + Secrets.BYTES_MIN + " bytes or more.", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(random), StandardOpenOption.DSYNC);
        } catch (FileAlreadyExistsException e) {
            // Another process made it between the look and the write; its secret is the one.
            return;
        }
    }
}
