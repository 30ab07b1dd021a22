package dev.plumbline.messages.told;

import dev.plumbline.platform.StartRefused;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the provider of text messages tells later.
 *
 * @param secrets {@code whsec_…}, each of 24 to 64 bytes, by which it signs; two while it changes from one to the other. Without one
 *                nothing is taken from it
 */
@ConfigurationProperties("plumbline.messages.sms.events")
record TextEventSettings(@DefaultValue List<String> secrets) {
    private static final int MOST = 3;
    private static final Pattern SECRET = Pattern.compile("whsec_([A-Za-z0-9+/]+={0,2})");

    TextEventSettings {
        secrets = secrets.stream().filter(one -> !one.isBlank()).toList();
        if (secrets.size() > MOST) {
            throw new StartRefused("plumbline.messages.sms.events.secrets has more than " + MOST + " secrets.");
        }
        secrets.forEach(TextEventSettings::key);
    }

    List<byte[]> keys() {
        return secrets.stream().map(TextEventSettings::key).toList();
    }

    private static byte[] key(String secret) {
        Matcher matcher = SECRET.matcher(secret.strip());
        try {
            byte[] key = matcher.matches() ? Base64.getDecoder().decode(matcher.group(1)) : new byte[0];
            if (key.length >= 24 && key.length <= 64) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // Said below, and without the secret.
        }
        throw new StartRefused(
                "plumbline.messages.sms.events.secrets has one that is not whsec_ and 24 to 64 bytes in Base64.");
    }

    @Override
    public String toString() {
        return "TextEventSettings[" + secrets.size() + " secrets]";
    }
}
