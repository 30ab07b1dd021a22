package dev.plumbline.identity;

import dev.plumbline.shared.UserId;
import java.util.List;

/** Who keeps the installation running. In the platform's scope. */
public interface Operators {
    /** @param email of an account that can sign in */
    record Operator(UserId id, String email, String name) {}

    /** All of them, up to a hundred. */
    List<Operator> operators();
}
