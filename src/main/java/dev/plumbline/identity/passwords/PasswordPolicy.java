package dev.plumbline.identity.passwords;

import dev.plumbline.shared.Problem;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Which passwords are accepted (NIST SP 800-63B-4, ASVS 5.0 chapter 6): long enough, not known to guessers, not made of
 * what everybody knows of this person. Nothing is said about kinds of characters, and nothing expires.
 */
@Component
public class PasswordPolicy {
    public static final int LENGTH_ALONE = 15;
    public static final int LENGTH_WITH_SECOND_FACTOR = 8;

    /** What has to remain when the known words are taken away. */
    private static final int OWN_PART = 8;

    private static final int WORD_MIN = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final CommonPasswords common;

    PasswordPolicy(CommonPasswords common) {
        this.common = common;
    }

    public static boolean isShort(PlainPassword password) {
        return password.length() < LENGTH_ALONE;
    }

    /**
     * Refuses a password that is too easy to guess.
     *
     * @param pointer where in the request it stands
     * @param known   e-mail, name, firm: texts that a guesser has
     */
    public void check(PlainPassword password, String pointer, boolean secondFactor, Collection<String> known) {
        int least = secondFactor ? LENGTH_WITH_SECOND_FACTOR : LENGTH_ALONE;
        if (password.length() < least) {
            throw Problem.field(
                    pointer, "too-short", "Use at least " + least + " characters. Four or more random words do well.");
        }
        if (password.length() > PlainPassword.LENGTH_MAX) {
            throw Problem.field(pointer, "too-long", "Use at most " + PlainPassword.LENGTH_MAX + " characters.");
        }
        if (common.contains(password)) {
            throw Problem.field(pointer, "common", "This is among the passwords that are tried first. Choose another.");
        }
        if (ownPart(password, known).length() < OWN_PART) {
            throw Problem.field(
                    pointer, "context", "This is made of your e-mail, your name or your firm's. Choose another.");
        }
    }

    private static String ownPart(PlainPassword password, Collection<String> known) {
        String rest = password.value().toLowerCase(Locale.ROOT);
        for (String text : known) {
            String whole = text.toLowerCase(Locale.ROOT);
            rest = rest.replace(whole, "");
            for (String word : BETWEEN_WORDS.splitAsStream(whole).toList()) {
                rest = word.length() < WORD_MIN ? rest : rest.replace(word, "");
            }
        }
        return rest.replace("plumbline", "");
    }
}
