package dev.plumbline.identity.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The passwords that guessers try first; source and licence stand beside the list. */
@Component
class CommonPasswords {
    private static final String LIST = "/passwords/common.txt";

    /** One short piece over and over: as easily guessed as the piece. */
    private static final Pattern REPEATED = Pattern.compile("(.{1,8})\\1+", Pattern.DOTALL);

    private static final String KEYS =
            "01234567890123456789012345678901234567890 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";

    private final Set<String> common;

    CommonPasswords() {
        this.common = read();
    }

    int size() {
        return common.size();
    }

    boolean contains(PlainPassword password) {
        String text = password.value().toLowerCase(Locale.ROOT);
        return common.contains(text)
                || common.contains(text.replaceFirst("[\\p{Punct}0-9]+$", ""))
                || (isDoubled(text) && common.contains(text.substring(0, text.length() / 2)))
                || REPEATED.matcher(text).matches()
                || KEYS.contains(text)
                || KEYS.contains(new StringBuilder(text).reverse());
    }

    private static boolean isDoubled(String text) {
        return text.length() % 2 == 0 && text.substring(0, text.length() / 2).equals(text.substring(text.length() / 2));
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
