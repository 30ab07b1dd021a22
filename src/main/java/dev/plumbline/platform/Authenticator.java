package dev.plumbline.platform;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Finds out who calls. Implemented by the identity module, which this one may not know. */
public interface Authenticator {
    /**
     * Returns the caller's scope, with an empty action, or null when the request carries no credentials.
     *
     * @throws Problem when credentials are there but not good
     */
    @Nullable
    Scope authenticate(HttpServletRequest request, String requestId);

    /** Whether the caller, there in person, keeps the installation running. Asked anew each time. */
    boolean isOperator(Scope caller);
}
