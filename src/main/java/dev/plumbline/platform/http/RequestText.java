package dev.plumbline.platform.http;

import dev.plumbline.platform.json.Values;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The parts of a request that are text but not body: what no field may hold, they may not hold either. */
final class RequestText {
    private RequestText() {}

    /** Null when address, query and content type can be read. */
    static @Nullable Problem problem(HttpServletRequest request) {
        if (isForbidden(request.getRequestURI()) || isForbidden(request.getQueryString())) {
            return Problem.of(
                    SharedProblem.MALFORMED,
                    "The address holds a character that no text may hold, or a broken escape.");
        }
        return namesOneType(request.getContentType())
                ? null
                : Problem.of(
                        SharedProblem.MEDIA_TYPE, "The Content-Type must name one type, as application/json does.");
    }

    private static boolean isForbidden(@Nullable String encoded) {
        if (encoded == null) {
            return false;
        }
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            // Strictly: the server itself would throw in the middle of reading parameters.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Values.hasForbiddenCharacter(text);
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            return true;
        }
    }

    private static boolean namesOneType(@Nullable String type) {
        try {
            return type == null || MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
