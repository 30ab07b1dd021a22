package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Many firms share two connections, and no row strays. */
class SmallPoolTests extends PlantedTest {
    private static final int FIRMS = 8;
    private static final int SENDERS = 16;

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMixedCrowdSeesItsOwnRowsOnly() throws Exception {
        crowd(500);
    }

    @Test
    @Tag("slow")
    void aLargeMixedCrowdSeesItsOwnRowsOnly() throws Exception {
        crowd(10_000);
    }

    private void crowd(int requests) throws Exception {
        List<TestWorld.Person> people = new ArrayList<>();
        for (int n = 0; n < FIRMS; n++) {
            people.add(world.foundFirm());
        }
        int wrong = 0;
        int busy = 0;
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int n = 0; n < requests; n++) {
                TestWorld.Person person = people.get(n % FIRMS);
                boolean members = n % 3 == 0;
                answers.add(senders.submit(() -> look(person, members)));
            }
            for (Future<Integer> answer : answers) {
                wrong += answer.get() == WRONG ? 1 : 0;
                busy += answer.get() == BUSY ? 1 : 0;
            }
        }
        System.out.printf(
                "A2 mixed firms over a pool of 2: %d wrong of %d requests by %d firms, %d told to wait%n",
                wrong, requests, FIRMS, busy);
        assertThat(wrong).isZero();
        assertThat(busy).isLessThan(requests / 10);
    }

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int BUSY = 2;

    private int look(TestWorld.Person person, boolean members) {
        Http caller = anonymous().as(person);
        Http.Answer answer = caller.get(members ? "/api/v1/firms/members" : "/api/v1/firms/current");
        if (answer.status() == 503) {
            return BUSY;
        }
        answer.expect(200);
        boolean own = members
                ? answer.json().path("items").size() == 1 && answer.text().contains(person.email())
                : answer.json()
                        .path("id")
                        .asString()
                        .equals(person.firm().value().toString());
        return own ? RIGHT : WRONG;
    }

    @Test
    void aConnectionComesBackWithoutItsFirm() throws Exception {
        TestWorld.Person person = world.foundFirm();
        anonymous().as(person).get("/api/v1/firms/current").expect(200);
        for (int n = 0; n < 4; n++) {
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select coalesce(shared.firm()::text, 'none'), (select count(*) from firms.role),"
                                    + " (select count(*) from identity.account)")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("none");
                assertThat(rows.getInt(2)).isZero();
                assertThat(rows.getInt(3)).isZero();
            }
        }
    }

    /** A statement outside every transaction of ours, on a connection on which somebody has set a firm for good. */
    @Test
    void aFirmSetForTheWholeConnectionDoesNotSurviveTheNextScope() throws Exception {
        TestWorld.Person victim = world.foundFirm();
        TestWorld.Person other = world.foundFirm();
        try (var connection = pool.getConnection();
                var set = connection.prepareStatement("select set_config('plumbline.firm', ?, false)")) {
            set.setString(1, victim.firm().value().toString());
            set.execute();
            connection.commit();
        }
        int refused = 0;
        for (int n = 0; n < 6; n++) {
            try {
                assertThat(firmsSeen(other)).isEqualTo(other.firm().value().toString());
            } catch (TransactionException unclean) {
                refused++;
            }
        }
        assertThat(refused).isOne();
        assertThat(leftBehind())
                .as("a connection came back with a firm, and was given out again")
                .isEmpty();
    }

    private String firmsSeen(TestWorld.Person person) {
        return world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status -> jdbc.sql("select string_agg(distinct firm_id::text, ',') from firms.role")
                                .query(String.class)
                                .single()));
    }

    private List<String> leftBehind() throws Exception {
        List<String> firms = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select shared.firm()")) {
                rows.next();
                UUID firm = rows.getObject(1, UUID.class);
                if (firm != null) {
                    firms.add(firm.toString());
                }
            }
        }
        return firms;
    }

    @Test
    void withoutAScopeNothingStarts() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> world.transaction()
                        .execute(status ->
                                jdbc.sql("select 1").query(Integer.class).single())))
                .isInstanceOf(IllegalStateException.class);
    }
}
