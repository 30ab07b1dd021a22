package dev.plumbline.exports.feeds;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.NewClient;
import dev.plumbline.firms.BuiltInRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What stands in a calendar: what its member may see, in a form that nobody can add to. */
class FeedContentTests extends FeedsTest {
    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    @Autowired
    private Clients clients;

    @Test
    void documentsOfClientsAndPropertiesStandThereToo() {
        Http manager = as(BuiltInRole.MANAGER);
        LocalDate day = LocalDate.ofInstant(clock.instant(), DETROIT).plusDays(9);
        NewClient oak = new NewClient(
                UUID.randomUUID(),
                "Oak Roofs",
                "Oak Ltd",
                "office@oak.example",
                "+16158620100",
                null,
                new NewClient.Property("12 Elm Street", "Nashville", "TN", "37203", "US", 36.1, -86.8));
        String client = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> clients.of(oak)))
                .value()
                .toString();
        String property = owner().get("/api/v1/clients/" + client)
                .expect(200)
                .json()
                .path("properties")
                .get(0)
                .path("id")
                .asString();
        for (String record : List.of("clients/" + client, "properties/" + property)) {
            JsonNode made = owner().post(
                            "/api/v1/documents/records/" + record,
                            Map.of("upload", uploaded(owner(), "p.txt", text(record)), "label", label("Permit")))
                    .expect(201)
                    .json();
            jobs.runDue();
            verify(manager, shown(owner(), made).get("current"), ends(day)).expect(200);
        }
        assertThat(titles(made(owner(), "documents")))
                .containsExactlyInAnyOrder("Oak Roofs: Permit expires", "12 Elm Street: Permit expires");
        assertThat(titles(made(manager, "documents"))).hasSize(2);
    }

    @Test
    void showsWhatIsToBeDoneAndLeavesOutWhatIsDone() {
        JsonNode lead = lead(owner());
        JsonNode task =
                planned(owner(), lead, "Call about the roof", ownerPerson()).json();
        planned(owner(), lead, "Of somebody else", world.join(ownerPerson().firm(), BuiltInRole.MANAGER));
        JsonNode made = made(owner(), "follow-ups");
        Instant due = Instant.parse(task.path("dueAt").asString());

        ICalendar calendar = fetched(made);
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().getFirst();
        String name = lead.path("facts")
                .path("person")
                .path("display")
                .asString(task.path("leadName").asString());
        assertThat(event.getSummary().getValue()).isEqualTo(name + ": Call about the roof");
        assertThat(event.getUid().getValue())
                .isEqualTo("follow-ups-" + task.path("id").asString() + "@plumbline");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(due.truncatedTo(ChronoUnit.SECONDS)));
        assertThat(event.getDateStart().getValue().hasTime()).isTrue();
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getUrl().getValue())
                .endsWith("/leads/" + lead.path("id").asString() + "?tab=followUps");
        assertThat(event.getDescription().getValue()).contains("(America/Detroit)");

        owner().seen(1)
                .put(at(lead) + "/follow-ups/" + task.path("id").asString() + "/completion", Map.of())
                .expect(200);
        assertThat(titles(made)).isEmpty();
    }

    @Test
    void showsTheLastDaysOfDocumentsOfRecordsOfAllKinds() {
        Http manager = as(BuiltInRole.MANAGER);
        LocalDate today = LocalDate.ofInstant(clock.instant(), DETROIT);
        JsonNode lead = lead(owner());
        verify(manager, added(owner(), lead, "Policy").get("current"), ends(today.plusDays(20)))
                .expect(200);
        verify(manager, added(owner(), lead, "Old").get("current"), ends(today.minusDays(31)))
                .expect(200);
        verify(manager, added(owner(), lead, "Far").get("current"), ends(today.plusDays(401)))
                .expect(200);
        verify(manager, added(owner(), lead, "Edge").get("current"), ends(today.plusDays(400)))
                .expect(200);
        JsonNode made = made(owner(), "documents");
        assertThat(titles(made)).hasSize(2);
        VEvent event = fetched(made).getEvents().getFirst();
        assertThat(event.getSummary().getValue()).endsWith(": Policy expires");
        DateStart start = event.getDateStart();
        assertThat(start.getValue().hasTime()).isFalse();
        assertThat(LocalDate.of(
                        start.getValue().getRawComponents().getYear(),
                        start.getValue().getRawComponents().getMonth(),
                        start.getValue().getRawComponents().getDate()))
                .isEqualTo(today.plusDays(20));
        assertThat(event.getUrl().getValue()).contains("?tab=documents&document=");
    }

    private static Map<String, Object> ends(LocalDate day) {
        return Map.of("expiresOn", day.toString());
    }

    @Test
    void showsNothingThatItsMemberMayNoLongerSee() {
        Person rep = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person reviewer = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        Http manager = anonymous().as(reviewer);
        JsonNode lead = command(
                owner(),
                lead(owner()),
                "assignment",
                Map.of("owner", rep.member().value()));
        planned(owner(), lead, "Call", rep);
        LocalDate today = LocalDate.ofInstant(clock.instant(), DETROIT);
        verify(manager, added(owner(), lead, "Policy").get("current"), ends(today.plusDays(3)))
                .expect(200);
        verify(
                        manager,
                        added(owner(), lead, named("Secret", reviewer), text("Secret\n"))
                                .get("current"),
                        ends(today))
                .expect(200);
        JsonNode made = made(anonymous().as(rep), "follow-ups", "documents");
        assertThat(titles(made)).hasSize(2).anyMatch(title -> title.endsWith("Policy expires"));

        command(
                owner(),
                lead,
                "assignment",
                Map.of("owner", ownerPerson().member().value()));
        assertThat(titles(made)).as("another's lead").isEmpty();
        command(
                owner(),
                owner().get(at(lead)).json(),
                "assignment",
                Map.of("owner", rep.member().value()));
        assertThat(titles(made)).anyMatch(title -> title.endsWith("Policy expires"));
        role(rep, "contractor");
        assertThat(titles(made)).noneMatch(title -> title.endsWith("Policy expires"));
        assertThat(anonymous()
                        .as(world.signInAgain(rep))
                        .get(path(made))
                        .expect(200)
                        .json()
                        .path("withheld")
                        .toString())
                .contains("documents");
    }

    private void role(Person who, String code) {
        sql("update firms.member set role_id = (select id from firms.role where firm_id = shared.firm() and code = '"
                + code + "') where firm_id = shared.firm() and id = '"
                + who.member().value() + "'");
    }

    @Test
    void showsTwoThousandAndSaysThatThereAreMore() {
        JsonNode lead = lead(owner());
        sql("""
                insert into sales.follow_up (firm_id, lead_id, member_id, due_at, what, created_at, updated_at)
                select shared.firm(), '%s', '%s', shared.now() + n * interval '1 minute', 'Step ' || n, now(), now()
                  from generate_series(1, 2001) n
                """.formatted(lead.path("id").asString(), ownerPerson().member().value()));
        JsonNode made = made(owner(), "follow-ups");
        ICalendar calendar = fetched(made);
        assertThat(calendar.getEvents()).hasSize(2_000);
        assertThat(calendar.getEvents().getLast().getSummary().getValue()).endsWith(": Step 2000");
        assertThat(calendar.getDescriptions().getFirst().getValue())
                .contains("at most 2,000 entries")
                .contains("There are more");
    }

    @Test
    void namesWriteNothingOfTheirOwn() {
        String evil = "Ann\r\nEND:VEVENT\r\nATTACH:https://evil.example";
        JsonNode lead = lead(owner(), with(details(), "lastName", "Lee;X=1,\\nBEGIN:VALARM"));
        planned(owner(), lead, "Call\nEND:VEVENT\nBEGIN:VALARM", ownerPerson());
        JsonNode made = owner().post(FEEDS, settings("Name\u2028of;,\\ it", "follow-ups"))
                .expect(201)
                .json();
        assertThat(owner().post(FEEDS, settings(evil, "follow-ups")).status()).isIn(201, 400);
        String text = anonymous().get(file(made)).expect(200).text();
        assertThat(text.lines().filter(line -> line.startsWith("BEGIN:")))
                .containsExactly("BEGIN:VCALENDAR", "BEGIN:VEVENT");
        assertThat(text.lines().filter(line -> line.startsWith("END:"))).containsExactly("END:VEVENT", "END:VCALENDAR");
        assertThat(titles(made)).singleElement().asString().contains("Lee;X=1,\\nBEGIN:VALARM: Call END:VEVENT");
    }

    @Test
    void timesAreNamedOnTheMembersOwnClocks() {
        planned(owner(), lead(owner()), "Call", ownerPerson());
        owner().seen(0)
                .put(
                        "/api/v1/messages/notice-settings",
                        Map.of("timeZone", "Asia/Kolkata", "digestHour", 9, "kinds", List.of()))
                .expect(200);
        String text =
                anonymous().get(file(made(owner(), "follow-ups"))).expect(200).text();
        assertThat(text).contains("X-WR-TIMEZONE:Asia/Kolkata").contains("(Asia/Kolkata)");
    }
}
