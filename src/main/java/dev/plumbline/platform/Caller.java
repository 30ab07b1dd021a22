package dev.plumbline.platform;

import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as far as {@link Allow} goes. The door asks it of each call and the UI map of all of them, so that the map shows
 * what the door lets in.
 *
 * @param person      there in person, and no key
 * @param member      in a firm, and no guest of it
 * @param guest       a person of one of the firm's clients
 * @param operator    keeps the installation running; asked only where that makes a difference
 * @param permissions codes of what their role, or their key, allows
 */
public record Caller(boolean person, boolean member, boolean guest, BooleanSupplier operator, Set<String> permissions) {

    public static Caller of(Scope scope, BooleanSupplier operator) {
        boolean guest = scope.access().guest() != null;
        return new Caller(
                scope.actor().kind() == Actor.Kind.USER,
                !scope.isPlatform() && !guest,
                guest,
                operator,
                scope.access().permissions());
    }

    /** Somebody of a firm, there in person, with a role that allows this. */
    public static Caller withRole(Set<String> permissions) {
        return new Caller(true, true, false, () -> false, permissions);
    }

    /** @param permission as in {@link Allow}; null where anybody may call */
    public boolean may(@Nullable String permission) {
        if (permission == null) {
            return true;
        }
        return switch (permission) {
            case Allow.CALLER -> true;
            case Allow.SIGNED_IN -> person;
            case Allow.MEMBER -> member;
            case Allow.PERSON -> member && person;
            case Allow.GUEST -> guest && person;
            case Allow.OPERATOR -> operator.getAsBoolean();
            default -> permissions.contains(permission);
        };
    }
}
