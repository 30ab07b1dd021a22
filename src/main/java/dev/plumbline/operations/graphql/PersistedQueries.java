package dev.plumbline.operations.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.operations.OperationsProblem;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Queries that are named by their SHA-256 instead of being sent each time (Apollo's automatic persisted queries). Each firm has
 * its own, so that nobody learns what others ask; what is pushed out, or lies on another node, is sent once more.
 */
@Component
class PersistedQueries {
    private static final long CHARACTERS_MAX = 4 << 20;
    /** By these very words clients know that they have to send the text. */
    private static final String NOT_FOUND = "PersistedQueryNotFound";

    private record Key(FirmId firm, String hash) {}

    private final Cache<Key, String> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_MAX)
            .weigher((Key key, String text) -> key.hash().length() + text.length())
            .executor(Runnable::run)
            .build();

    /** The text of a query that was sent or is kept. */
    String text(GraphqlRequest request) {
        String text = request.query();
        String hash = request.hash();
        if (text == null) {
            return hash == null ? missing() : kept(hash);
        }
        if (hash != null && !hash.equals(hashOf(text))) {
            throw Problem.of(
                    OperationsProblem.QUERY_MISMATCH,
                    "Send the SHA-256 of exactly this query, as 64 digits in lower case.");
        }
        return text;
    }

    /** Keeps a query that was sent with its hash and answered. */
    void keep(GraphqlRequest request) {
        String text = request.query();
        String hash = request.hash();
        if (text != null && hash != null) {
            kept.put(new Key(Scope.current().firm(), hash), text);
        }
    }

    private static String missing() {
        throw Problem.of(
                OperationsProblem.QUERY_MALFORMED, "Send a query, or the hash of one as persistedQuery.sha256Hash.");
    }

    private String kept(String hash) {
        String text = kept.getIfPresent(new Key(Scope.current().firm(), hash));
        if (text == null) {
            throw Problem.of(OperationsProblem.QUERY_UNKNOWN, NOT_FOUND);
        }
        return text;
    }

    static String hashOf(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
