package dev.plumbline.messages.told;

import dev.plumbline.messages.told.EventSignature.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Signs in as the provider of texts with any headers: nothing but the one signature that is right is taken. Id, moment and signatures are
 * parted by line feeds; the first byte says nothing.
 */
public final class EventSignatureFuzzTarget {
    static final String GOOD =
            "msg_p5jXN8AQM9LWM0D4loKWxJek\n1614265330\nv1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final EventSignature SIGNATURE =
            new EventSignature(new TextEventSettings(List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).keys());

    private EventSignatureFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String[] parts = new String(
                        data, Math.min(1, data.length), Math.max(0, data.length - 1), StandardCharsets.UTF_8)
                .split("\n", 3);
        if (parts.length < 3) {
            return;
        }
        String[] right = GOOD.split("\n", 3);
        boolean expected = parts[0].equals(right[0])
                && parts[1].equals(right[1])
                && parts[2].length() <= 2000
                && parts[2].split(" ", -1).length <= 10
                && List.of(parts[2].split(" ", -1)).contains(right[2]);
        if (isGood(parts) != expected) {
            throw new AssertionError("judged " + !expected + ": " + String.join("|", parts));
        }
    }

    static boolean isGood(String[] parts) {
        return SIGNATURE.isGood(new Headers(parts[0], parts[1], parts[2]), BODY, AT);
    }
}
