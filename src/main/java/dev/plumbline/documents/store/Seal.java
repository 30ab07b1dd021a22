package dev.plumbline.documents.store;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a firm's key does: it names its contents, closes and opens them. */
final class Seal {
    static final int KEY_BYTES = 32;

    /** What is authenticated at once: a range of a large content costs no more than this to begin. */
    static final int SEGMENT = 1 << 16;

    /** A SHA-256, and a name, which is an HMAC with it. */
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final String HMAC = "HmacSHA256";

    private final FirmId firm;
    private final SecretKeySpec naming;
    private final AesGcmHkdfStreaming cipher;

    Seal(FirmId firm, byte[] key) {
        Secrets secrets = new Secrets(key);
        this.firm = firm;
        this.naming = new SecretKeySpec(secrets.derive("document-name/1"), HMAC);
        try {
            this.cipher = new AesGcmHkdfStreaming(secrets.derive("document-content/1"), HMAC, KEY_BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    FirmId firm() {
        return firm;
    }

    /** Without the key nobody can say whether a file that he knows is there. */
    String name(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("That is no SHA-256 in small letters");
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(naming);
            return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(sha256)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    OutputStream closing(OutputStream sealed, String name) throws IOException {
        try {
            return cipher.newEncryptingStream(sealed, belonging(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives out no byte of a segment that is not authentic, as the other. */
    InputStream opening(InputStream sealed, String name) throws IOException {
        try {
            return cipher.newDecryptingStream(sealed, belonging(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SeekableByteChannel opening(SeekableByteChannel sealed, String name) throws IOException {
        try {
            return cipher.newSeekableDecryptingChannel(sealed, belonging(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A content in the place of another, or of another firm's, does not open. */
    private byte[] belonging(String name) {
        return ("document/1/" + firm.value() + "/" + name).getBytes(StandardCharsets.US_ASCII);
    }
}
