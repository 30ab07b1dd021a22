package dev.plumbline;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Founder;
import dev.plumbline.firms.NewFirm;
import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.tokens.AccessTokens;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes firms and people for tests, by the same services as the product. */
@TestComponent
public class TestWorld {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Firms firms;
    private final AccessTokens tokens;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TestWorld(Firms firms, AccessTokens tokens, JdbcClient jdbc, TransactionTemplate transaction, TestClock clock) {
        this.firms = firms;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Somebody signed in. */
    public record Person(UserId user, MemberId member, SessionId session, FirmId firm, String email, String token) {}

    /** A firm of one owner, in Detroit. */
    public Person foundFirm() {
        int n = COUNTER.incrementAndGet();
        FirmId firm = firms.nextId();
        UserId user = account("Olivia Owner " + n, "owner" + n + "@example.com");
        NewFirm facts = new NewFirm(
                "Firm " + n,
                "firm-" + n,
                ZoneId.of("America/Detroit"),
                Currency.getInstance("USD"),
                Locale.forLanguageTag("en-US"));
        MemberId member = in(firm).call(
                        () -> firms.found(facts, new Founder(user, "Olivia Owner " + n, "owner" + n + "@example.com")));
        return signIn(user, member, firm, "owner" + n + "@example.com");
    }

    public Person join(FirmId firm, BuiltInRole role) {
        return join(firm, role.code());
    }

    public Person join(FirmId firm, String role) {
        int n = COUNTER.incrementAndGet();
        String email = role + n + "@example.com";
        UserId user = account("Mo " + role + " " + n, email);
        MemberId member = in(firm).call(() -> firms.join(new Founder(user, "Mo " + role + " " + n, email), role));
        return signIn(user, member, firm, email);
    }

    /** A person of no client yet, who has a place in the portal; the id of their place stands where members have theirs. */
    public Person guest(FirmId firm) {
        UUID id = UUID.randomUUID();
        int n = COUNTER.incrementAndGet();
        firm(firm, """
                insert into firms.guest (firm_id, id, name, email, status, status_command, status_at, created_at, updated_at)
                values (shared.firm(), :id, :name, :email, 'invited', 'invite', :now, :now, :now)
                """, Map.of("id", id, "name", "Gus Guest " + n, "email", "guest" + n + "@example.com"));
        return enter(firm, id);
    }

    /** The person of a place in the portal, who has used their link and is signed in. */
    public Person enter(FirmId firm, UUID guest) {
        String email = in(firm).call(
                        () -> transaction.execute(status -> jdbc.sql("select email from firms.guest where id = :id")
                                .param("id", guest)
                                .query(String.class)
                                .single()));
        UserId user = account("Gus Guest", email);
        firm(firm, """
                update firms.guest set status = 'active', status_command = 'accept', user_id = :user, updated_at = :now
                 where id = :id
                """, Map.of("id", guest, "user", user.value()));
        return signIn(user, new MemberId(guest), firm, email);
    }

    private void firm(FirmId firm, String statement, Map<String, Object> values) {
        in(firm).run(() -> transaction.executeWithoutResult(status -> jdbc.sql(statement)
                .params(values)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update()));
    }

    /** The same person with a new session, for when time has passed. */
    public Person signInAgain(Person person) {
        return signIn(person.user(), person.member(), person.firm(), person.email());
    }

    /** Makes somebody who is known already a member of another firm. */
    public MemberId joinAs(FirmId firm, Person person, BuiltInRole role) {
        return in(firm).call(() -> firms.join(new Founder(person.user(), "Mo " + role, person.email()), role.code()));
    }

    public Scope in(FirmId firm) {
        return new Scope(firm, Actor.system("test"), Access.WHOLE_FIRM, null, "test", "test.prepare");
    }

    public Scope onPlatform() {
        return Scope.platform(Actor.system("test"), "test", "test.prepare");
    }

    /** Runs SQL as the application would, in a firm's scope. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    private UserId account(String name, String email) {
        UUID id = UUID.randomUUID();
        onPlatform()
                .run(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into identity.account (id, email, name, password_hash, created_at, updated_at)
                        values (:id, :email, :name, 'none', :now, :now)
                        """)
                        .param("id", id)
                        .param("email", email)
                        .param("name", name)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()));
        return new UserId(id);
    }

    private Person signIn(UserId user, MemberId member, FirmId firm, String email) {
        SessionId session = new SessionId(UUID.randomUUID());
        onPlatform()
                .run(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into identity.session (id, account_id, working_in, created_at, last_used_at, expires_at)
                        values (:id, :account, :firm, :now, :now, :end)
                        """)
                        .param("id", session.value())
                        .param("account", user.value())
                        .param("firm", firm.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("end", clock.instant().plus(Duration.ofDays(400)).atOffset(ZoneOffset.UTC))
                        .update()));
        return new Person(
                user, member, session, firm, email, tokens.issue(new AccessTokens.Claims(user, session, firm)));
    }
}
