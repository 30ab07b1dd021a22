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
public final class RequestText {
    private RequestText() {}

    /** Null when address, query and content type can be read. */
    public static @Nullable Problem problem(HttpServletRequest request) {
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
        try {
            return encoded != null && Values.hasForbiddenCharacter(decoded(encoded));
        } catch (IllegalArgumentException | CharacterCodingException notText) {
            return true;
        }
    }

    /** Strictly: bytes that are no UTF-8 are not replaced but refused, as the server itself does later. */
    private static String decoded(String encoded) throws CharacterCodingException {
        byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean namesOneType(@Nullable String type) {
        try {
            return type == null || MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
