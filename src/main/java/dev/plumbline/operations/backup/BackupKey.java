package dev.plumbline.operations.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * What a backup is sealed with: AES-256-GCM in segments, each key from this one by HKDF (Tink, AES256_GCM_HKDF_1MB). It is kept
 * elsewhere than the backups: who has both has everything, who has lost it has nothing.
 */
final class BackupKey {
    private static final int BYTES_MIN = 32;
    private static final int SEGMENT = 1 << 20;
    private static final byte[] PURPOSE = "plumbline backup 1".getBytes(StandardCharsets.UTF_8);

    private final AesGcmHkdfStreaming cipher;

    private BackupKey(byte[] key) throws GeneralSecurityException {
        this.cipher = new AesGcmHkdfStreaming(key, "HmacSha256", BYTES_MIN, SEGMENT, 0);
    }

    /** @throws IllegalArgumentException when the file has no base64 of 32 bytes or more */
    static BackupKey read(Path file) throws IOException, GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
        if (key.length < BYTES_MIN) {
            throw new IllegalArgumentException("too short");
        }
        return new BackupKey(key);
    }

    OutputStream sealing(OutputStream file) throws IOException, GeneralSecurityException {
        return cipher.newEncryptingStream(file, PURPOSE);
    }

    /** What is read is authenticated, segment by segment; the end too, so that nothing can be cut off. */
    InputStream opening(InputStream file) throws IOException, GeneralSecurityException {
        return cipher.newDecryptingStream(file, PURPOSE);
    }
}
