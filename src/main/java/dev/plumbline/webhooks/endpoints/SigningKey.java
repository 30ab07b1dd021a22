package dev.plumbline.webhooks.endpoints;

/**
 * A secret to sign with.
 *
 * @param text as its owner has it
 * @param key  the bytes that it stands for
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
public record SigningKey(String text, byte[] key) {
    @Override
    public String toString() {
        return "SigningKey";
    }
}
