package dev.plumbline.messages.wordings;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails that go out by themselves, in the words of the firm that sends them. */
@Component
public class Wordings {
    private final WordingRepository wordings;
    private final DeclaredLetters letters;

    Wordings(WordingRepository wordings, DeclaredLetters letters) {
        this.wordings = wordings;
        this.letters = letters;
    }

    /**
     * A mail of the current firm. Where its link stands {@link dev.plumbline.messages.Mail#LINK} does.
     *
     * @param values by the codes of the letter's fields, as people wrote them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Wording write(SystemLetter letter, Map<String, String> values) {
        letters.mustHave(letter);
        Standing standing = new Standing(letter, wordings.latest(letter.code()).orElse(null));
        return letter.filled(standing.inForce(), values);
    }
}
