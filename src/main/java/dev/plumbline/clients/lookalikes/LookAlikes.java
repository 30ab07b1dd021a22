package dev.plumbline.clients.lookalikes;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.firms.Firms;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients that may be the same. */
@Service
public class LookAlikes {
    private static final int SHOWN = 10;
    private static final int NAMED = 3;

    private final LookAlikeRepository clients;
    private final Firms firms;

    LookAlikes(LookAlikeRepository clients, Firms firms) {
        this.clients = clients;
        this.firms = firms;
    }

    /** A client as files are compared with it. */
    public record Known(
            ClientId id,
            String name,
            String nameKey,
            @Nullable String emailKey,
            boolean archived) {}

    /** @param except a client that is itself; null for one that is not there yet */
    @Transactional(readOnly = true)
    public Page<LookAlikeView> list(ClientKeys keys, @Nullable ClientId except) {
        return new Page<>(clients.like(keys, except, SHOWN), null);
    }

    /** Refuses where there is one; who has seen them says so and is not asked again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(ClientKeys keys, @Nullable ClientId except) {
        List<LookAlikeView> alike = clients.like(keys, except, SHOWN);
        if (!alike.isEmpty()) {
            String names = alike.stream().limit(NAMED).map(LookAlikeView::name).collect(Collectors.joining(", "));
            throw Problem.of(
                    ClientsProblem.LOOK_ALIKE,
                    "There is already: " + names + (alike.size() > NAMED ? " and others" : "")
                            + ". If it is somebody else, say so (evenIf) and send it again.");
        }
    }

    /** Those that have one of these names or of these e-mails, the oldest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Known> known(Collection<String> names, Collection<String> emails) {
        return clients.known(names, emails);
    }

    public ClientKeys keys(String name, @Nullable String email, @Nullable String phone) {
        return ClientKeys.of(name, email, phone, firms.current().region());
    }

    /** The country where an address is meant that says none; null where the firm says none. */
    public @Nullable String home() {
        return firms.current().country();
    }
}
