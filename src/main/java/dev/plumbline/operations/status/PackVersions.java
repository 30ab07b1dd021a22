package dev.plumbline.operations.status;

import dev.plumbline.platform.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Of which version each module is, as semantic versioning writes a build: {@code 0.1.0+3f9c2a7be01d}. The hash is of the classes and
 * migrations that this process runs with, so that two nodes with the same text have the same module, whatever they were called.
 */
@Component
class PackVersions {
    private static final int HASH_LENGTH = 12;

    private final ResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Read once: what runs does not change. */
    String of(String module) {
        return known.computeIfAbsent(module, this::read);
    }

    private String read(String module) {
        try {
            TreeMap<String, byte[]> contents = new TreeMap<>();
            add(contents, "dev/plumbline/" + module + "/", "**/*.class");
            add(contents, "db/migration/" + module + "/", "*.sql");
            return Product.VERSION + "+" + hash(contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Map<String, byte[]> contents, String folder, String pattern) throws IOException {
        for (Resource file : files.getResources("classpath*:" + folder + pattern)) {
            String address = file.getURL().toString();
            contents.put(address.substring(address.lastIndexOf(folder)), file.getContentAsByteArray());
        }
    }

    /** Twelve digits of SHA-256 over each name and the hash of what is in it, in the order of the names. */
    static String hash(SortedMap<String, byte[]> contents) {
        MessageDigest whole = sha256();
        contents.forEach((name, content) -> {
            whole.update(name.getBytes(StandardCharsets.UTF_8));
            whole.update(sha256().digest(content));
        });
        return HexFormat.of().formatHex(whole.digest()).substring(0, HASH_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
