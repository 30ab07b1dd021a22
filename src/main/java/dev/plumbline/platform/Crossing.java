package dev.plumbline.platform;

import dev.plumbline.shared.Scope;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a part of the running transaction in another scope, so that rows of the platform (a user) and rows of a firm (its
 * member) become true together or not at all. Inside, the other scope's rows exist and no others.
 */
@Component
public class Crossing {
    private static final String TELL = """
            select set_config('plumbline.firm', :firm, true), set_config('plumbline.scope', :scope, true),
                   set_config('plumbline.actor_kind', :kind, true), set_config('plumbline.actor', :actor, true),
                   set_config('plumbline.actor_name', :name, true), set_config('plumbline.session', :session, true),
                   set_config('plumbline.request', :request, true), set_config('plumbline.action', :action, true),
                   set_config('plumbline.member', :member, true)
            """;

    private final JdbcClient jdbc;

    Crossing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public <T extends @Nullable Object> T call(Scope other, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("There is no transaction to continue in another scope");
        }
        Scope here = Scope.current();
        tell(other);
        T result;
        try {
            result = other.call(work::get);
        } catch (RuntimeException | Error e) {
            returnAfter(e, here);
            throw e;
        }
        tell(here);
        return result;
    }

    public void run(Scope other, Runnable work) {
        this.<@Nullable Object>call(other, () -> {
            work.run();
            return null;
        });
    }

    /** After a refusal by the database the transaction is dead already, and says so here again. */
    private void returnAfter(Throwable failure, Scope here) {
        try {
            tell(here);
        } catch (DataAccessException dead) {
            failure.addSuppressed(dead);
        }
    }

    private void tell(Scope scope) {
        jdbc.sql(TELL)
                .param("firm", scope.firm().value().toString())
                .param("scope", scope.isPlatform() ? "system" : "firm")
                .param("kind", scope.actor().kind().code())
                .param("actor", text(scope.actor().id()))
                .param("name", scope.actor().name())
                .param("session", text(scope.session()))
                .param("request", scope.request())
                .param("action", scope.action())
                .param("member", text(scope.memberId()))
                .query((row, n) -> 0)
                .list();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
