package dev.plumbline.platform;

import java.util.List;

/**
 * Something that is counted by what came of it. A bean of the module that counts.
 *
 * @param name     {@code plumbline.mail}
 * @param help     what one of it is
 * @param outcomes all that there are
 */
public record Counted(String name, String help, List<String> outcomes) {
    public Counted {
        outcomes = List.copyOf(outcomes);
    }
}
