package dev.plumbline.fault;

import dev.plumbline.Http;
import dev.plumbline.Plumbline;
import dev.plumbline.TestClock;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.identity.tokens.AccessTokens;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody who works with the real server: made once in its database, signed in again whenever asked. */
final class Staff {
    private final TestWorld.Person person;
    private final TestWorld.Person second;
    private final AccessTokens tokens;

    private Staff(TestWorld.Person person, TestWorld.Person second, AccessTokens tokens) {
        this.person = person;
        this.second = second;
        this.tokens = tokens;
    }

    static Staff hire(String databaseUrl, String password) {
        return hire(databaseUrl, password, 1).getFirst();
    }

    /** @param firms of how many firms, each its own staff */
    static List<Staff> hire(String databaseUrl, String password, int firms) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Plumbline.class, TestWorld.class, TestClock.Configuration.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--plumbline.jobs.run=false",
                        "--plumbline.data=target/fault/staff",
                        "--plumbline.secret=" + RealServer.secretText(),
                        "--plumbline.database.url=" + databaseUrl,
                        "--plumbline.database.user=postgres",
                        "--plumbline.database.pool-size=2",
                        "--plumbline.database.password=" + password)) {
            TestWorld world = context.getBean(TestWorld.class);
            List<Staff> all = new ArrayList<>();
            for (int n = 0; n < firms; n++) {
                TestWorld.Person owner = world.foundFirm();
                TestWorld.Person admin = world.join(owner.firm(), BuiltInRole.ADMIN);
                all.add(new Staff(owner, admin, context.getBean(AccessTokens.class)));
            }
            return all;
        }
    }

    UUID firm() {
        return person.firm().value();
    }

    Http at(URI base) {
        return at(base, person);
    }

    /** An admin of the same firm, where two people are needed. */
    Http secondAt(URI base) {
        return at(base, second);
    }

    private Http at(URI base, TestWorld.Person who) {
        String token = tokens.issue(new AccessTokens.Claims(who.user(), who.session(), who.firm()));
        return new Http(base, Map.of("Authorization", "Bearer " + token));
    }
}
