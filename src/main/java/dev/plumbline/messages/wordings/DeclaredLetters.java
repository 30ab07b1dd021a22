package dev.plumbline.messages.wordings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All mails that go out by themselves, as the modules declare them, by label. */
@Component
class DeclaredLetters {
    private final Map<String, SystemLetter> all = new LinkedHashMap<>();

    DeclaredLetters(List<SystemLetter> letters) {
        letters.stream().sorted(Comparator.comparing(SystemLetter::label)).forEach(letter -> {
            if (all.put(letter.code(), letter) != null) {
                throw new IllegalStateException("Two letters are called " + letter.code());
            }
        });
    }

    List<SystemLetter> all() {
        return List.copyOf(all.values());
    }

    Optional<SystemLetter> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    /** @throws IllegalArgumentException when no module declares it: no firm could word it */
    void mustHave(SystemLetter letter) {
        if (!letter.equals(all.get(letter.code()))) {
            throw new IllegalArgumentException("No bean of SystemLetter declares " + letter.code());
        }
    }
}
