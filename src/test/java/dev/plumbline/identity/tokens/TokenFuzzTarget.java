package dev.plumbline.identity.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import dev.plumbline.identity.SessionId;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/** What Jazzer calls, in a process of its own: any text for a token, a good one with a part replaced, any signed claims. */
public final class TokenFuzzTarget {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final Secrets SECRETS = new Secrets(new byte[32]);
    private static final AccessTokens TOKENS = new AccessTokens(SECRETS, CLOCK);
    private static final String GOOD = TOKENS.issue(new AccessTokens.Claims(
            new UserId(new UUID(1, 1)), new SessionId(new UUID(2, 2)), new FirmId(new UUID(3, 3))));

    private TokenFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws Exception {
        if (data.length < 3) {
            return;
        }
        String text = new String(data, 3, data.length - 3, StandardCharsets.ISO_8859_1);
        switch (data[0] % 3) {
            case 0 -> refused(text);
            case 1 -> refused(spliced(data[1] & 0xff, data[2] & 0xff, text));
            // Whatever we sign we have to be able to read, be it to refuse it.
            default -> TOKENS.read(signed(text));
        }
    }

    /** Claims as we write them, for a fuzzer to begin with. */
    static String claims() {
        return new String(Base64.getUrlDecoder().decode(GOOD.split("\\.")[1]), StandardCharsets.ISO_8859_1);
    }

    static String good() {
        return GOOD;
    }

    private static String spliced(int from, int length, String text) {
        int start = from * GOOD.length() / 256;
        int end = Math.min(GOOD.length(), start + length);
        return GOOD.substring(0, start) + text + GOOD.substring(end);
    }

    private static void refused(String text) {
        if (TOKENS.read(text).isPresent() && !text.equals(GOOD)) {
            throw new AssertionError("accepted " + text);
        }
    }

    private static String signed(String claims) throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID("1")
                .build();
        JWSObject token = new JWSObject(header, new Payload(claims));
        token.sign(new ECDSASigner(TokenKeys.derive(SECRETS, "1")));
        return token.serialize();
    }
}
