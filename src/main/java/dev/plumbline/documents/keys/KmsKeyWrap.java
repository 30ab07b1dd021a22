package dev.plumbline.documents.keys;

import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/** By a key that never leaves its service. What it wraps is bound to the firm: the service opens it for no other. */
final class KmsKeyWrap implements KeyWrap {
    private final KmsClient client;
    private final String key;

    KmsKeyWrap(KmsClient client, String key) {
        this.client = client;
        this.key = key;
    }

    @Override
    public String wrap(FirmId firm, byte[] clear) throws IOException {
        try {
            SdkBytes wrapped = client.encrypt(asked -> asked.keyId(key)
                            .plaintext(SdkBytes.fromByteArray(clear))
                            .encryptionContext(belonging(firm)))
                    .ciphertextBlob();
            return Base64.getEncoder().encodeToString(wrapped.asByteArrayUnsafe());
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public byte[] unwrap(FirmId firm, String wrapped) throws IOException {
        try {
            return client.decrypt(asked -> asked.keyId(key)
                            .ciphertextBlob(
                                    SdkBytes.fromByteArray(Base64.getDecoder().decode(wrapped)))
                            .encryptionContext(belonging(firm)))
                    .plaintext()
                    .asByteArray();
        } catch (InvalidCiphertextException | IncorrectKeyException e) {
            throw new IllegalStateException("The key management service does not open a firm's key", e);
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    private static Map<String, String> belonging(FirmId firm) {
        return Map.of(
                "plumbline:purpose",
                "document-key/1",
                "plumbline:firm",
                firm.value().toString());
    }

    private static IOException failed(SdkException e) {
        return new IOException("KMS: " + e.getMessage(), e);
    }
}
