package dev.plumbline.identity.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Membership;
import dev.plumbline.platform.ContextCommand;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.JsonNode;

/** One installation, several firms: made by its operator, each with its own owner and limits. */
class FirmCommandTests extends ApiTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private Firms firms;

    @Test
    void whoHasAnAccountOwnsTheNewFirmToo() throws Exception {
        TestWorld.Person person = ownerPerson();
        String slug = slug();

        String said = run(create(slug, person.email()));

        assertThat(said).contains("owns Second Roof");
        FirmId second = firm(slug);
        assertThat(world.onPlatform().call(() -> firms.of(person.user())))
                .extracting(Membership::firm)
                .containsExactlyInAnyOrder(person.firm(), second);
        Http there = anonymous()
                .with(
                        "Authorization",
                        "Bearer "
                                + owner().put(
                                                "/api/v1/identity/sessions/current/firm",
                                                Map.of("firmId", second.value()))
                                        .expect(200)
                                        .json()
                                        .path("accessToken")
                                        .asString());
        assertThat(there.get("/api/v1/firms/current")
                        .expect(200)
                        .json()
                        .path("slug")
                        .asString())
                .isEqualTo(slug);
        assertThat(there.get("/api/v1/audit/events?action=firm.create")
                        .expect(200)
                        .text())
                .contains("command line");
    }

    @Test
    void anybodyElseIsInvited() throws Exception {
        String slug = slug();

        String link = run(create(slug, "new-" + slug + "@example.com")).strip();

        assertThat(link).matches("/invitations/[A-Za-z0-9_-]{64}");
        assertThat(anonymous()
                        .get("/api/v1/identity/invitations/" + link.substring("/invitations/".length()))
                        .expect(200)
                        .json()
                        .path("role")
                        .asString())
                .isEqualTo("Owner");
        assertThat(firm(slug)).isNotNull();
    }

    @Test
    void refusesAShortNameThatIsTakenAndWordsThatAreWrong() throws Exception {
        String slug = slug();
        run(create(slug, ownerPerson().email()));

        assertThatThrownBy(() -> run(create(slug, ownerPerson().email()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(create("Bad Slug", "a@example.com"))).isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> run(create(slug() + "x", "nobody"))).isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> run("limit", "--firm", slug, "roofs", "3")).isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> run("limit", "--firm", slug, "members", "-3")).isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> run("limit", "--firm", "no-such-firm", "members", "3"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aLimitHoldsUntilItIsTakenBack() throws Exception {
        String slug = current().path("slug").asString();
        String role = owner().get("/api/v1/firms/roles")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();

        run("limit", "--firm", slug, "members", "1");

        assertThat(run("list")).contains(slug + "\t").contains("members 1");
        assertThat(current().path("limits").path("members").asLong()).isOne();
        assertThat(owner().post("/api/v1/firms/invitations", Map.of("email", "one@example.com", "role", role))
                        .code())
                .isEqualTo("firm.too-many");
        run("limit", "--firm", slug, "members", "none");
        assertThat(current().path("limits").isEmpty()).isTrue();
        owner().post("/api/v1/firms/invitations", Map.of("email", "one@example.com", "role", role))
                .expect(201);
        assertThat(owner().get("/api/v1/audit/events?action=firm.limit")
                        .expect(200)
                        .text())
                .contains("command line");
    }

    private JsonNode current() {
        return owner().get("/api/v1/firms/current").expect(200).json();
    }

    private FirmId firm(String slug) {
        return world.onPlatform().call(() -> firms.bySlug(slug)).orElseThrow();
    }

    private static String slug() {
        return "second-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String[] create(String slug, String owner) {
        return new String[] {
            "create",
            "--name",
            "Second Roof",
            "--slug",
            slug,
            "--zone",
            "America/Detroit",
            "--currency",
            "USD",
            "--locale",
            "en-US",
            "--owner",
            owner
        };
    }

    /** As the main class does it, with the application that runs already. */
    private String run(String... arguments) throws Exception {
        CommandLine line = new CommandLine(new FirmCommand());
        StringWriter out = new StringWriter();
        line.setOut(new PrintWriter(out, true));
        CommandLine last = line.parseArgs(arguments).asCommandLineList().getLast();
        ContextCommand command = last.getCommand();
        command.check();
        assertThat(command.run(context)).isZero();
        return out.toString();
    }
}
