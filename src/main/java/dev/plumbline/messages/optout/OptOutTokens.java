package dev.plumbline.messages.optout;

import dev.plumbline.messages.Mail;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * What an opt-out names, signed. It says which mails stop and can do nothing else, so it is good for as long as somebody
 * keeps the mail, and stands nowhere in the database.
 */
@Component
public class OptOutTokens {
    /** Where a token is taken to. */
    public static final String PATH = "/api/v1/public/opt-outs";

    private static final int MAC = 32;
    private static final int IDS = 2 * 2 * Long.BYTES;
    private static final int TEXT_MAX = 200;

    private final Mac mac;

    OptOutTokens(Secrets secrets) {
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            this.mac.init(new SecretKeySpec(secrets.derive("notice-opt-out"), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param series which mails of the firm's stop */
    record OptOut(FirmId firm, Mail.Series series) {}

    public String sign(FirmId firm, Mail.Series series) {
        byte[] kind = series.kind().getBytes(StandardCharsets.UTF_8);
        byte[] said = ByteBuffer.allocate(IDS + kind.length)
                .putLong(firm.value().getMostSignificantBits())
                .putLong(firm.value().getLeastSignificantBits())
                .putLong(series.member().value().getMostSignificantBits())
                .putLong(series.member().value().getLeastSignificantBits())
                .put(kind)
                .array();
        byte[] token = Arrays.copyOf(signature(said), MAC + said.length);
        System.arraycopy(said, 0, token, MAC, said.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for whatever was not signed here. */
    Optional<OptOut> read(String text) {
        byte[] token = bytes(text);
        if (token.length <= MAC + IDS) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOfRange(token, MAC, token.length);
        if (!MessageDigest.isEqual(signature(said), Arrays.copyOf(token, MAC))) {
            return Optional.empty();
        }
        ByteBuffer ids = ByteBuffer.wrap(said);
        FirmId firm = new FirmId(new UUID(ids.getLong(), ids.getLong()));
        MemberId member = new MemberId(new UUID(ids.getLong(), ids.getLong()));
        String kind = new String(said, IDS, said.length - IDS, StandardCharsets.UTF_8);
        return Optional.of(new OptOut(firm, new Mail.Series(member, kind)));
    }

    private static byte[] bytes(String text) {
        try {
            return text.length() > TEXT_MAX
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] said) {
        try {
            return ((Mac) mac.clone()).doFinal(said);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
