package dev.plumbline.messages.phones;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A member with a phone, and the codes that come to it. */
abstract class PhoneApiTest extends ApiTest {
    static final String PHONE = "/api/v1/messages/phone";
    static final String CONFIRMATION = PHONE + "/confirmation";

    private static final AtomicInteger NUMBERS = new AtomicInteger(2_000_000);

    @Autowired
    PhoneSecrets secrets;

    @Autowired
    TestJobs jobs;

    TestWorld.Person colleague() {
        return world.join(ownerPerson().firm(), BuiltInRole.STAFF);
    }

    /** One that no other test uses: so many codes an hour go to each. */
    static String newNumber() {
        return "+1313" + NUMBERS.incrementAndGet();
    }

    static Http.Answer ask(Http caller, String number) {
        long version = caller.get(PHONE).expect(200).json().path("version").asLong();
        return caller.seen(version).put(PHONE, Map.of("number", number));
    }

    static Http.Answer say(Http caller, String code) {
        return caller.put(CONFIRMATION, Map.of("code", code));
    }

    static String state(Http caller) {
        return caller.get(PHONE).expect(200).json().path("state").asString();
    }

    static JsonNode command(JsonNode phone, String name) {
        for (JsonNode command : phone.path("commands")) {
            if (command.path("name").asString().equals(name)) {
                return command;
            }
        }
        throw new AssertionError("There is no command " + name);
    }

    /** What stands on their phone: the code of the latest text. */
    String code(TestWorld.Person person) {
        List<String> sealed = links(person);
        assertThat(sealed).isNotEmpty();
        return secrets.open(sealed.getFirst(), person.member());
    }

    static String wrong(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }

    private List<String> links(TestWorld.Person person) {
        return world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select link from messages.mail where channel = 'sms' and member_id = :member order by id desc")
                                .param("member", person.member().value())
                                .query(String.class)
                                .list()));
    }

    UUID numberId(TestWorld.Person person) {
        return world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select number_id from messages.phone where member_id = :member")
                                .param("member", new MemberId(person.member().value()).value())
                                .query(UUID.class)
                                .single()));
    }
}
