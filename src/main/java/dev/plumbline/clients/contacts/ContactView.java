package dev.plumbline.clients.contacts;

import dev.plumbline.clients.ContactId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to at a client.
 *
 * @param position what they are there
 * @param main     whether they are the first to talk to
 */
public record ContactView(
        ContactId id,
        long version,
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone,
        boolean main,
        List<CommandView> commands)
        implements Versioned {}
