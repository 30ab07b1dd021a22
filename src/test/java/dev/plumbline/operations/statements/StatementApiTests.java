package dev.plumbline.operations.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.operations.OperatorTest;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Operators see what the application asks of the database and how long that takes: of nobody else, and no value. */
class StatementApiTests extends OperatorTest {
    private static final String STATEMENTS = "/api/v1/operations/statements";

    private final String planted = "planted" + UUID.randomUUID().toString().replace("-", "");

    private static List<JsonNode> listed(JsonNode board) {
        return StreamSupport.stream(board.path("statements").spliterator(), false)
                .toList();
    }

    private List<String> raw() {
        return superuser
                .jdbc()
                .sql("select query from statements.pg_stat_statements where query like '%' || :planted || '%'")
                .param("planted", planted)
                .query(String.class)
                .list();
    }

    /** One that PostgreSQL takes for no other: names of columns make none. */
    private String named(String prefix) {
        String name = prefix + planted;
        return "with " + name + " as (select 1 as n) select n from " + name;
    }

    private String state(JdbcClient jdbc) {
        return jdbc.sql("select operations.statements_state()")
                .query(String.class)
                .single();
    }

    @Test
    void showsWhatTheApplicationAsksAndHowLongThatTakes() {
        Http operator = anOperator();
        operator.get(STATEMENTS).expect(200);

        JsonNode board = operator.get(STATEMENTS + "?by=calls").expect(200).json();

        assertThat(board.path("state").asString()).isEqualTo("counted");
        assertThat(board.path("since").asString()).isNotEmpty();
        assertThat(board.path("count").asLong())
                .isGreaterThanOrEqualTo(listed(board).size());
        JsonNode first = listed(board).getFirst();
        assertThat(first.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "text", "calls", "totalMs", "meanMs", "maxMs", "share", "rows", "hits", "reads", "since");
        assertThat(first.path("calls").asLong()).isPositive();
        assertThat(first.path("share").asDouble()).isBetween(0.0, 1.0);
        assertThat(listed(board))
                .as("the first statement of each transaction")
                .anyMatch(each -> each.path("text").asString().contains("set_config($"));
        assertThat(listed(board)).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(StatementOrder.class)
    void putsThoseFirstThatAreAskedFor(StatementOrder order) {
        ToDoubleFunction<JsonNode> figure = switch (order) {
            case TOTAL -> each -> each.path("totalMs").asDouble();
            case MEAN -> each -> each.path("meanMs").asDouble();
            case MAX -> each -> each.path("maxMs").asDouble();
            case CALLS -> each -> each.path("calls").asDouble();
        };

        List<Double> figures = listed(anOperator()
                        .get(STATEMENTS + "?by=" + order.code())
                        .expect(200)
                        .json())
                .stream()
                .map(figure::applyAsDouble)
                .toList();

        assertThat(figures).hasSizeGreaterThan(3).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void refusesAnOrderThatThereIsNot() {
        assertThat(anOperator().get(STATEMENTS + "?by=text").status()).isEqualTo(400);
    }

    @Test
    void isForOperatorsAlone() {
        assertThat(owner().get(STATEMENTS).status()).isEqualTo(403);
        assertThat(as(BuiltInRole.ADMIN).get(STATEMENTS).status()).isEqualTo(403);
        assertThat(anonymous().get(STATEMENTS).status()).isEqualTo(401);
    }

    /** Without a hint of the value that stood in it: the database has put a parameter there. */
    @Test
    void showsNoValue() {
        superuser.transaction().executeWithoutResult(status -> {
            superuser.jdbc().sql("set local role plumbline_app").update();
            superuser
                    .jdbc()
                    .sql("select '" + planted + "' as planted_value, pg_sleep(0)")
                    .query()
                    .listOfRows();
        });

        Http.Answer answer = anOperator().get(STATEMENTS + "?by=mean").expect(200);

        assertThat(answer.text()).doesNotContain(planted);
        assertThat(raw()).isEmpty();
    }

    /** An own PostgreSQL counts commands too, as they were typed. */
    @Test
    void showsNoCommandAndNothingOfOthers() {
        superuser.transaction().executeWithoutResult(status -> {
            JdbcClient jdbc = superuser.jdbc();
            jdbc.sql("set local pg_stat_statements.track_utility = on").update();
            jdbc.sql("create role " + planted + " password 'secret" + planted + "'")
                    .update();
            jdbc.sql(named("owner_")).query().listOfRows();
            jdbc.sql("set local role plumbline_app").update();
            jdbc.sql("do $$ begin perform 'command " + planted + "'; end $$").update();
            jdbc.sql(named("app_")).query().listOfRows();
            status.setRollbackOnly();
        });
        assertThat(raw())
                .as("what a superuser sees")
                .anyMatch(text -> text.contains("secret" + planted))
                .anyMatch(text -> text.contains("owner_"))
                .anyMatch(text -> text.startsWith("do "))
                .anyMatch(text -> text.contains("app_"));

        List<String> given = world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select text from operations.statements() where text like '%' || :p || '%'")
                                .param("p", planted)
                                .query(String.class)
                                .list()));

        assertThat(given).singleElement().asString().contains("app_" + planted);
    }

    @Test
    void commandsAreNotCountedByTheEmbeddedDatabase() {
        assertThat(superuser
                        .jdbc()
                        .sql("show pg_stat_statements.track_utility")
                        .query(String.class)
                        .single())
                .isEqualTo("off");
    }

    @Test
    void aFirmsScopeSeesNone() {
        Long seen = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from operations.statements()")
                                .query(Long.class)
                                .single()));

        assertThat(seen).isZero();
    }

    @Test
    void saysWhyNothingIsCountedAndWhatToDo() {
        Http operator = anOperator();
        superuser.run("drop extension pg_stat_statements");
        JsonNode board;
        try {
            board = operator.get(STATEMENTS).expect(200).json();
        } finally {
            superuser.run("create extension pg_stat_statements schema statements");
        }

        assertThat(board.path("state").asString()).isEqualTo("missing");
        assertThat(board.path("reason").asString()).contains("no extension pg_stat_statements");
        assertThat(board.path("fix").asString()).contains("shared_preload_libraries", "restart", "create extension");
        assertThat(listed(board)).isEmpty();
        assertThat(listed(operator.get(STATEMENTS).expect(200).json())).isNotEmpty();
    }

    /** As a database that was brought over from an older PostgreSQL. */
    @Test
    void knowsAnExtensionThatIsTooOld() {
        superuser.transaction().executeWithoutResult(status -> {
            superuser.run("drop extension pg_stat_statements");
            superuser.run("create extension pg_stat_statements schema statements version '1.10'");
            assertThat(state(superuser.jdbc())).isEqualTo("outdated");
            status.setRollbackOnly();
        });
        assertThat(state(superuser.jdbc())).isEqualTo("counted");
    }

    /** As with an owner that is no superuser. */
    @Test
    void knowsAnOwnerWhoMayNotSeeWhatOthersAsk() {
        superuser.transaction().executeWithoutResult(status -> {
            superuser.run("create role " + planted);
            superuser.run("grant usage, create on schema operations to " + planted);
            superuser.run("alter function operations.statements_state() owner to " + planted);
            assertThat(state(superuser.jdbc())).isEqualTo("hidden");
            superuser.run("grant usage on schema statements to " + planted);
            superuser.run("grant pg_read_all_stats to " + planted);
            assertThat(state(superuser.jdbc())).isEqualTo("counted");
            status.setRollbackOnly();
        });
    }
}
