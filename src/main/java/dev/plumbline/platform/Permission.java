package dev.plumbline.platform;

import java.util.Set;

/**
 * Something that a role may allow. Declared as a bean list by the module that checks it.
 *
 * @param code  the text of {@link Allow}: {@code lead.read}
 * @param label what it allows, in words
 * @param roles built-in roles that hold it in a new firm
 */
public record Permission(String code, String label, Set<String> roles) {
    public static Permission of(String code, String label, String... roles) {
        return new Permission(code, label, Set.of(roles));
    }
}
