package dev.plumbline.firms.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.operations.OperatorTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Operators see which firms there are and how they stand, nothing of what they keep. */
class InstallationFirmApiTests extends OperatorTest {
    private static final String FIRMS = "/api/v1/operations/firms";

    private String slug() {
        return owner().get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("slug")
                .asString();
    }

    private JsonNode only(String query) {
        JsonNode items = anOperator().get(FIRMS + query).expect(200).json().path("items");
        assertThat(items.size()).isEqualTo(1);
        return items.get(0);
    }

    private static List<String> slugs(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("firm").path("slug").asString())
                .toList();
    }

    @Test
    void showsHowAFirmStandsAndNobodyInIt() {
        TestWorld.Person member = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person gone = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        superuser.run(
                "update firms.member set status = 'deactivated', status_command = 'deactivate' where user_id = ?",
                gone.user().value());

        Http.Answer answer = anOperator().get(FIRMS + "?q=" + slug()).expect(200);

        JsonNode seen = answer.json().path("items").get(0);
        assertThat(answer.json().path("items").size()).isEqualTo(1);
        assertThat(seen.path("firm").path("id").asString())
                .isEqualTo(ownerPerson().firm().value().toString());
        assertThat(seen.path("status").asString()).isEqualTo("trial");
        assertThat(seen.path("members").asInt()).isEqualTo(2);
        assertThat(seen.propertyNames())
                .containsExactlyInAnyOrder("firm", "status", "statusAt", "createdAt", "members", "lastSignInAt");
        assertThat(seen.path("firm").propertyNames()).containsExactlyInAnyOrder("id", "slug", "name");
        assertThat(answer.text()).doesNotContain(member.email(), ownerPerson().email(), "@", "Olivia", "Mo staff");
    }

    @Test
    void saysWhenSomebodySignedInLast() {
        TestWorld.Person member = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String slug = slug();
        Instant first = Instant.parse(only("?q=" + slug).path("lastSignInAt").asString());

        clock.advance(Duration.ofMinutes(5));
        Instant now = clock.instant();
        world.signInAgain(member);

        assertThat(first).isBefore(now);
        assertThat(Instant.parse(only("?q=" + slug).path("lastSignInAt").asString()))
                .isBetween(now, clock.instant());
        superuser.run(
                "update identity.session set working_in = null where working_in = ?",
                ownerPerson().firm().value());
        assertThat(only("?q=" + slug).path("lastSignInAt").isNull()).isTrue();
    }

    @Test
    void readInPagesEitherOrderIsTheList() {
        world.foundFirm();
        clock.advance(Duration.ofSeconds(1));
        world.foundFirm();
        clock.advance(Duration.ofSeconds(1));
        Http operator = anOperator();

        for (String sort : List.of("createdAt:desc", "createdAt:asc", "slug:asc", "slug:desc")) {
            List<String> whole = slugs(
                    operator.get(FIRMS + "?limit=200&sort=" + sort).expect(200).json());
            List<String> paged = new ArrayList<>();
            String cursor = "";
            while (paged.size() < whole.size()) {
                JsonNode page = operator.get(FIRMS + "?limit=3&sort=" + sort + cursor)
                        .expect(200)
                        .json();
                paged.addAll(slugs(page));
                cursor = "&cursor=" + page.path("nextCursor").asString("");
            }
            assertThat(whole).as(sort).hasSizeGreaterThan(2).doesNotHaveDuplicates();
            assertThat(paged.subList(0, whole.size())).as(sort).isEqualTo(whole);
        }
        assertThat(slugs(
                        operator.get(FIRMS + "?limit=200&sort=slug").expect(200).json()))
                .isSorted();
    }

    @Test
    void findsByTheBeginningOfTheShortNameAndByState() {
        String slug = slug();
        owner().seen(1)
                .post("/api/v1/firms/current/suspension", Map.of("reason", "They asked for it"))
                .expect(200);
        Http operator = anOperator();

        assertThat(slugs(operator.get(FIRMS + "?status=suspended&q=" + slug.substring(0, slug.length() - 1))
                        .expect(200)
                        .json()))
                .contains(slug);
        assertThat(slugs(operator.get(FIRMS + "?q=%20" + slug.toUpperCase(java.util.Locale.ROOT) + "%20")
                        .expect(200)
                        .json()))
                .containsExactly(slug);
        assertThat(slugs(operator.get(FIRMS + "?status=active&q=" + slug)
                        .expect(200)
                        .json()))
                .isEmpty();
        assertThat(slugs(operator.get(FIRMS + "?q=" + slug.substring(1))
                        .expect(200)
                        .json()))
                .doesNotContain(slug);
        assertThat(slugs(operator.get(FIRMS + "?q=%25").expect(200).json())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BuiltInRole.class)
    void isForOperatorsOnly(BuiltInRole role) {
        assertThat(as(role).get(FIRMS).status()).isEqualTo(403);
        assertThat(anonymous().get(FIRMS).status()).isEqualTo(401);
    }

    @Test
    void aKeyIsNoOperator() {
        TestWorld.Person operator = ownerPerson();
        String key = owner().post("/api/v1/identity/api-keys", Map.of("name", "Reader", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        superuser.run(
                "update identity.account set operator = true where id = ?",
                operator.user().value());

        owner().get(FIRMS).expect(200);
        assertThat(anonymous().with("Authorization", "Bearer " + key).get(FIRMS).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?cursor=x", "?sort=name", "?sort=slug:up", "?status=sold", "?limit=0", "?limit=201", "?q=%00"})
    void refusesWhatCannotBe(String query) {
        assertThat(anOperator().get(FIRMS + query).status()).isEqualTo(400);
    }

    @Test
    void aCursorIsOfOneFilterOnly() {
        world.foundFirm();
        Http operator = anOperator();
        String cursor = operator.get(FIRMS + "?limit=1")
                .expect(200)
                .json()
                .path("nextCursor")
                .asString();

        operator.get(FIRMS + "?limit=1&cursor=" + cursor).expect(200);
        assertThat(operator.get(FIRMS + "?limit=1&q=a&cursor=" + cursor).status())
                .isEqualTo(400);
        assertThat(operator.get(FIRMS + "?q=" + "x".repeat(64)).status()).isEqualTo(400);
    }
}
