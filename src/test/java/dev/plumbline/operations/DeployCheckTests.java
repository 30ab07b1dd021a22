package dev.plumbline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import java.lang.reflect.Method;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The predecessor's pack V: each fault turns the deploy check red, with the right reason. */
class DeployCheckTests extends OperatorTest {
    private static final String ADDRESS = "/ops/deploy-check";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /** Says nothing of who may call it. */
    static final class Silent {
        public String show() {
            return "";
        }
    }

    private static void red(Http.Answer report, String name, String reason) {
        assertThat(report.status()).isEqualTo(503);
        assertThat(report.header("Content-Type")).startsWith("application/json");
        assertThat(report.json().path("overall_ok").asBoolean()).isFalse();
        JsonNode found = check(report, name);
        assertThat(found.path("ok").asBoolean()).isFalse();
        assertThat(found.path("severity").asString()).isEqualTo("blocking");
        assertThat(found.path("message").asString()).contains(reason);
    }

    private static void green(Http.Answer report, String name) {
        assertThat(check(report, name).path("ok").asBoolean())
                .as(() -> name + " in " + report.text())
                .isTrue();
    }

    @Test
    void answersInThePublishedShape() {
        Http.Answer report = anonymous().get(ADDRESS + "/");

        JsonNode body = report.json();
        assertThat(body.path("timestamp").asString()).endsWith("Z");
        assertThat(body.path("overall_ok").isBoolean()).isTrue();
        assertThat(check(report, "environment")
                        .path("details")
                        .path("PLUMBLINE_DATABASE_URL")
                        .isBoolean())
                .isTrue();
        assertThat(check(report, "database").path("message").asString()).isEqualTo("It answers.");
        assertThat(check(report, "routes").path("total_routes").asInt()).isGreaterThan(200);
        assertThat(check(report, "routes").path("required_prefixes").size()).isPositive();
        assertThat(check(report, "routes").path("missing_prefixes").isEmpty()).isTrue();
        for (String name :
                new String[] {"database", "migrations", "tables", "routes", "permissions", "secret", "clock"}) {
            green(report, name);
        }
        assertThat(report.status()).isEqualTo(body.path("overall_ok").asBoolean() ? 200 : 503);
    }

    @Test
    void tellsOnlyOperatorsFiguresAndWhatToDo() {
        JsonNode open = check(anonymous().get(ADDRESS), "database");
        JsonNode whole = check(anOperator().get(ADDRESS + "/details"), "database");

        assertThat(open.has("version")).isFalse();
        assertThat(open.path("fix").isNull()).isTrue();
        assertThat(whole.path("version").asString()).startsWith("18");
    }

    @Test
    void isRedWhenTheClockIsOffByFiveMinutes() {
        clock.advance(Duration.ofMinutes(5));
        red(anonymous().get(ADDRESS), "clock", "differ by 300 seconds");

        clock.reset();
        green(anonymous().get(ADDRESS), "clock");
    }

    @Test
    void isRedWhileAMigrationIsPending() {
        String newest = "(select max(installed_rank) from migrations.history)";
        superuser.run(
                "create table migrations.kept as select * from migrations.history where installed_rank = " + newest);
        superuser.run("delete from migrations.history where installed_rank = " + newest);
        try {
            red(anonymous().get(ADDRESS), "migrations", "lacks 1 migration(s)");
        } finally {
            superuser.run("insert into migrations.history select * from migrations.kept");
            superuser.run("drop table migrations.kept");
        }
        green(anonymous().get(ADDRESS), "migrations");
    }

    @Test
    void isRedWhileATableIsNotGoverned() {
        superuser.run("create table sales.planted (id uuid primary key)");
        try {
            Http.Answer report = anOperator().get(ADDRESS + "/details");
            red(report, "tables", "without row policies");
            assertThat(check(report, "tables").path("ungoverned").path(0).asString())
                    .isEqualTo("sales.planted");
        } finally {
            superuser.run("drop table sales.planted");
        }
        green(anonymous().get(ADDRESS), "tables");
    }

    @Test
    void isRedWhileAnEndpointSaysNotWhoMayCallIt() throws NoSuchMethodException {
        RequestMappingInfo planted = RequestMappingInfo.paths("/api/v1/planted-silent")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        Method show = Silent.class.getMethod("show");
        mapping.registerMapping(planted, new Silent(), show);
        try {
            Http.Answer report = anOperator().get(ADDRESS + "/details");
            red(report, "permissions", "say nothing of who may call them");
            assertThat(check(report, "permissions").path("silent").path(0).asString())
                    .isEqualTo("GET /api/v1/planted-silent");
        } finally {
            mapping.unregisterMapping(planted);
        }
        green(anonymous().get(ADDRESS), "permissions");
    }

    @Test
    void isRedWhileAVariableIsMissing() {
        System.setProperty("plumbline.database.url", "jdbc:postgresql://elsewhere/plumbline");
        try {
            red(anonymous().get(ADDRESS), "environment", "PLUMBLINE_SECRET");
        } finally {
            System.clearProperty("plumbline.database.url");
        }
        green(anonymous().get(ADDRESS), "environment");
    }

    @Test
    void isRedWhenLinksInMailsLeadNowhere() {
        System.setProperty("spring.mail.host", "mail.example");
        try {
            red(anonymous().get(ADDRESS), "environment", "PLUMBLINE_MAIL_ADDRESS");
        } finally {
            System.clearProperty("spring.mail.host");
        }
    }
}
