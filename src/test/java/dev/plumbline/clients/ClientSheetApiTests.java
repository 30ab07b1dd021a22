package dev.plumbline.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.exports.Unzipped;
import dev.plumbline.exports.print.Pdf;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.letterhead.TestPictures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheet of a client says what its page knows, to those who may see it, alone and in a bundle. */
class ClientSheetApiTests extends ClientsTest {
    private static final String CLIENTS = "/api/v1/clients";
    private static final String LETTERHEAD = "/api/v1/messages/letterhead";

    @Autowired
    private Clients clients;

    @Test
    void theSheetHasFactsOwnFieldsPeopleAndProperties() {
        Http owner = owner();
        ClientId oak = oak();
        for (String kind : List.of("text", "number", "date", "yes_no")) {
            owner.post(
                            "/api/v1/records/fields",
                            Map.of("recordKind", "clients", "code", "own_" + kind, "label", "My " + kind, "kind", kind))
                    .expect(201);
        }
        owner.seen(0)
                .put(
                        "/api/v1/records/clients/" + oak.value() + "/fields",
                        Map.of(
                                "values",
                                Map.of(
                                        "own_text",
                                        "<b>Gate</b> code",
                                        "own_number",
                                        1234.5,
                                        "own_date",
                                        "2026-11-29",
                                        "own_yes_no",
                                        false)))
                .expect(200);
        owner.put("/api/v1/records/clients/" + oak.value() + "/tags", Map.of("add", List.of("Key", "North")))
                .expect(200);

        Pdf pdf = Pdf.read(owner.bytes(sheet(oak)));

        assertThat(pdf.title()).isEqualTo("Oak Roofs");
        assertThat(pdf.metadata()).contains("<pdfaid:part>2</pdfaid:part>");
        assertThat(pdf.flow())
                .contains("Oak Roofs Ltd", "+16158620100", "office@oak.example", "Key, North")
                .contains("<b>Gate</b> code", "1,234.5", "Nov 29, 2026", "My yes_no No")
                .contains("Ida Oak", "ida@oak.example", "12 Elm Street, Nashville, TN, US", "37203");
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void theSheetHasWhatTheClientIsAndWhatWasPutAside() {
        Http owner = owner();
        Map<String, Object> address = Map.of("street", "1 High Street", "postcode", "SW1A 1AA", "country", "GB");
        String pine = owner.post(CLIENTS, Map.of("kind", "agent", "name", "Pine Lets", "address", address))
                .expect(201)
                .json()
                .path("id")
                .asString();
        Map<String, Object> bo = Map.of("name", "Bo Lind", "position", "Caretaker", "main", true);
        owner.post(CLIENTS + "/" + pine + "/contacts", bo).expect(201);
        String flat = owner.post(
                        "/api/v1/properties",
                        Map.of("client", pine, "unit", "Flat 7", "address", Map.of("street", "9 Ash Lane")))
                .expect(201)
                .json()
                .path("id")
                .asString();
        owner.seen(1)
                .put("/api/v1/properties/" + flat + "/archival", Map.of("reason", "Sold."))
                .expect(200);
        owner.seen(1)
                .put(CLIENTS + "/" + pine + "/archival", Map.of("reason", "They have left."))
                .expect(200);
        ClientId id = new ClientId(UUID.fromString(pine));
        assertThat(Pdf.read(owner.bytes(sheet(id))).flow())
                .contains("Kind Agent", "1 High Street, SW1A 1AA, GB", "They have left.")
                .contains("Bo Lind (main contact)", "Caretaker", "Flat 7, 9 Ash Lane", "Archived");
    }

    @Test
    void aBareClientHasASheet() {
        ClientId bare = client("Bare", null);
        assertThat(Pdf.read(owner().bytes(sheet(bare))).text())
                .contains("Nobody else is known.", "No address is known.")
                .doesNotContain("More");
    }

    @Test
    void whoMayNotSeeTheClientGetsNoSheet() {
        ClientId oak = oak();
        as(BuiltInRole.STAFF).get(sheet(oak)).expect(200);
        as(BuiltInRole.CONTRACTOR).get(sheet(oak)).expect(403);
        stranger().get(sheet(oak)).expect(404);
        owner().get(CLIENTS + "/" + UUID.randomUUID() + "/sheet").expect(404);
        anonymous().get(sheet(oak)).expect(401);
    }

    @Test
    void sheetsOfManyAreBundledWithTheirSums() {
        oak();
        client("../../Oak Roofs", null);
        Map<String, byte[]> files = Unzipped.checked(owner().bytes(CLIENTS + "/export?format=zip&sort=created:asc"));
        assertThat(files).containsOnlyKeys("Oak Roofs.pdf", "Oak Roofs (2).pdf", "manifest.json", "manifest.txt");
        assertThat(Pdf.read(files.get("Oak Roofs.pdf")).text()).contains("12 Elm Street");
        as(BuiltInRole.STAFF).get(CLIENTS + "/export?format=zip").expect(403);
    }

    /** As its mail: whatever the firm gives to somebody outside says whose it is. */
    @Test
    void whatIsPrintedHasTheFirmsLetterhead() {
        Http owner = owner();
        ClientId oak = oak();
        assertThat(Pdf.read(owner.bytes(sheet(oak))).tags()).doesNotContain("Figure");
        owner.seen(0)
                .put(LETTERHEAD, Map.of("colour", "#1d4ed8", "footer", "Oak & Sons <Ltd>, 1 Mill Lane"))
                .expect(200);
        owner.seen(1)
                .put(LETTERHEAD + "/logo", TestPictures.body(TestPictures.png(60, 30)))
                .expect(200);
        Pdf sheet = Pdf.read(owner.bytes(sheet(oak)));
        assertThat(sheet.tags()).contains("Figure");
        assertThat(sheet.flow()).contains("Oak & Sons <Ltd>, 1 Mill Lane");
        Pdf list = Pdf.read(owner.bytes(CLIENTS + "/export?format=pdf&columns=name"));
        assertThat(list.tags()).contains("Figure");
        assertThat(list.flow()).contains("1 Mill Lane");
        Http stranger = stranger();
        assertThat(Pdf.read(stranger.bytes(CLIENTS + "/export?format=pdf&columns=name"))
                        .flow())
                .doesNotContain("Mill Lane");
    }

    private ClientId oak() {
        NewClient client = new NewClient(
                UUID.randomUUID(),
                "Oak Roofs",
                "Oak Roofs Ltd",
                "office@oak.example",
                "+16158620100",
                new NewClient.Contact("Ida Oak", "ida@oak.example", null),
                new NewClient.Property("12 Elm Street", "Nashville", "TN", "37203", "US", 36.1, -86.8));
        return world.in(ownerPerson().firm()).call(() -> world.transaction().execute(status -> clients.of(client)));
    }

    private static String sheet(ClientId client) {
        return CLIENTS + "/" + client.value() + "/sheet";
    }

    private long logged() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from audit.event where subject_type = 'exports.sheet'")
                                .query(Long.class)
                                .single()));
    }
}
