package dev.plumbline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.audit.Sealing;
import dev.plumbline.documents.scan.TestClam;
import dev.plumbline.messages.servers.ChosenServer;
import dev.plumbline.messages.servers.Handover;
import dev.plumbline.messages.servers.Letter;
import dev.plumbline.messages.servers.MailServer;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import java.lang.reflect.Method;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The predecessor's pack V: each fault turns the deploy check red, with the right reason and what to do. */
class DeployCheckTests extends OperatorTest {
    private static final String ADDRESS = "/ops/deploy-check";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private TestClam scanner;

    @Autowired
    private ChosenServer mail;

    @Autowired
    private Sealing sealing;

    /** Calls that were never meant to be there. */
    static final class Planted {
        public String silent() {
            return "";
        }

        @Allow("planted.unknown")
        public String unknown() {
            return "";
        }
    }

    private static final class DeadServer implements MailServer {
        @Override
        public String name() {
            return "planted";
        }

        @Override
        public Handover hand(Letter letter, boolean again) {
            throw new IllegalStateException("nobody is there");
        }

        @Override
        public void reach() throws ConnectException {
            throw new ConnectException("nobody is there");
        }
    }

    /** What strangers see: which part, how bad, why. What operators see: what to do about it, too. */
    private JsonNode red(String name, String reason, String fix) {
        Http.Answer open = anonymous().get(ADDRESS);
        Http.Answer whole = anOperator().get(ADDRESS + "/details");
        for (Http.Answer report : List.of(open, whole)) {
            assertThat(report.status()).isEqualTo(503);
            assertThat(report.header("Content-Type")).startsWith("application/json");
            assertThat(report.json().path("overall_ok").asBoolean()).isFalse();
            JsonNode found = check(report, name);
            assertThat(found.path("ok").asBoolean()).isFalse();
            assertThat(found.path("severity").asString()).isEqualTo("blocking");
            assertThat(found.path("message").asString()).contains(reason);
        }
        assertThat(check(open, name).path("fix").isNull()).isTrue();
        assertThat(check(whole, name).path("fix").asString()).contains(fix);
        return check(whole, name);
    }

    private void green(String name) {
        Http.Answer report = anonymous().get(ADDRESS);
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
        for (String name : List.of(
                "database", "migrations", "tables", "routes", "permissions", "secret", "clock", "storage", "disk")) {
            green(name);
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
        red("clock", "differ by 300 seconds", "Let both follow the same time servers");

        clock.reset();
        green("clock");
    }

    @ParameterizedTest
    @EnumSource
    void isRedForWhatSomebodyDidToTheDatabase(DatabaseFault fault) {
        Scope.platform(Actor.system("test"), "test", "audit.seal").run(sealing::sealAll);
        superuser.run(fault.plant());
        try {
            red(fault.check(), fault.reason(), fault.fix());
        } finally {
            superuser.run(fault.undo());
        }
        if (fault.isAlone()) {
            green(fault.check());
        }
    }

    @Test
    void namesTheTableThatIsNotGoverned() {
        DatabaseFault fault = DatabaseFault.UNGOVERNED_TABLE;
        superuser.run(fault.plant());
        try {
            assertThat(red(fault.check(), fault.reason(), fault.fix())
                            .path("ungoverned")
                            .path(0)
                            .asString())
                    .isEqualTo("sales.planted");
        } finally {
            superuser.run(fault.undo());
        }
    }

    @ParameterizedTest
    @CsvSource({"silent, GET /api/v1/planted", "unknown, planted.unknown"})
    void isRedWhileAnEndpointSaysNotWhoMayCallItOrNamesWhatNobodyHas(String kind, String named)
            throws NoSuchMethodException {
        RequestMappingInfo planted = RequestMappingInfo.paths("/api/v1/planted")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        Method method = Planted.class.getMethod(kind);
        mapping.registerMapping(planted, new Planted(), method);
        try {
            JsonNode found = red("permissions", "say nothing of who may call them", "each says @Allow or @Public");
            assertThat(found.path(kind).path(0).asString()).isEqualTo(named);
        } finally {
            mapping.unregisterMapping(planted);
        }
        green("permissions");
    }

    @Test
    void isRedWhileAPermissionLetsNobodyDoAnything() {
        without(
                "PUT",
                "/api/v1/sales/leads/{id}/reopening",
                () -> assertThat(red("permissions", "Permissions that no endpoint asks for", "@AsksWithin")
                                .path("unused")
                                .path(0)
                                .asString())
                        .isEqualTo("lead.reopen"));
        green("permissions");
    }

    @Test
    void isRedWhileARequiredAddressIsNotThere() {
        without(
                "GET",
                "/debug/system",
                () -> red("routes", "No good answer from /debug/system.", "The server's log says why"));
        green("routes");
    }

    /** Takes an address out of the running server for a while. */
    private void without(String method, String path, Runnable meanwhile) {
        RequestMappingInfo info = mapping.getHandlerMethods().keySet().stream()
                .filter(each -> each.getPatternValues().contains(path)
                        && each.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(method)))
                .findFirst()
                .orElseThrow();
        HandlerMethod handler = mapping.getHandlerMethods().get(info);
        mapping.unregisterMapping(info);
        try {
            meanwhile.run();
        } finally {
            mapping.registerMapping(info, handler.getBean(), handler.getMethod());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plumbline.database.url, jdbc:postgresql://elsewhere/plumbline, PLUMBLINE_SECRET, all nodes need the same secret",
        "plumbline.database.url, jdbc:mysql://elsewhere/plumbline, PLUMBLINE_DATABASE_URL, jdbc:postgresql://host/name",
        "plumbline.traces.endpoint, localhost 4318, PLUMBLINE_TRACES_ENDPOINT, http",
        "spring.mail.host, mail.example, PLUMBLINE_MAIL_ADDRESS, where people reach this installation",
        "spring.mail.host, mail.example, PLUMBLINE_MAIL_FROM, an address of a domain"
    })
    void isRedWhileAVariableIsMissingOrMalformed(String property, String value, String variable, String fix) {
        System.setProperty(property, value);
        try {
            JsonNode found = red("environment", variable, fix);
            assertThat(found.toString()).doesNotContain("elsewhere").doesNotContain("mail.example");
        } finally {
            System.clearProperty(property);
        }
        green("environment");
    }

    @Test
    void isRedWhileTheMailServerIsDown() {
        ReflectionTestUtils.setField(mail, "server", Optional.of(new DeadServer()));
        try {
            red("mail", "The mail server does not answer", "See that this machine reaches it");
        } finally {
            ReflectionTestUtils.setField(mail, "server", Optional.empty());
        }
        green("mail");
    }

    @Test
    void isRedWhileTheScannerIsDown() {
        scanner.goDown();
        try {
            red("scanner", "The scanner does not answer", "Start clamd");
        } finally {
            scanner.comeUp();
        }
        green("scanner");
    }
}
