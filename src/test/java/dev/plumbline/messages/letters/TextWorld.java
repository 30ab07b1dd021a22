package dev.plumbline.messages.letters;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.phones.PhoneSecrets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A firm with a colleague who has urgent notices by text. */
abstract class TextWorld extends NoticeWorld {
    private static final AtomicInteger NUMBERS = new AtomicInteger(3_000_000);

    static final String PHONE = "/api/v1/messages/phone";

    @Autowired
    PhoneSecrets secrets;

    static String newNumber() {
        return "+1313" + NUMBERS.incrementAndGet();
    }

    Http by(TestWorld.Person person) {
        return anonymous().as(world.signInAgain(person));
    }

    long phoneVersion(TestWorld.Person person) {
        return by(person).get(PHONE).expect(200).json().path("version").asLong();
    }

    /** Confirms a number; the text with the code has left. */
    void confirm(TestWorld.Person person, String number) {
        by(person)
                .seen(phoneVersion(person))
                .put(PHONE, Map.of("number", number))
                .expect(200);
        String sealed = world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select link from messages.mail where series = 'phone.code' and member_id = :member order by id desc limit 1")
                                .param("member", person.member().value())
                                .query(String.class)
                                .single()));
        jobs.runDue();
        by(person)
                .put(PHONE + "/confirmation", Map.of("code", secrets.open(sealed, person.member())))
                .expect(200);
    }

    void wantTexts(TestWorld.Person person, NoticeKind kind) {
        choose(
                person,
                Map.of("kinds", List.of(Map.of("kind", kind.code(), "shown", true, "mail", "never", "text", true))));
    }

    TestWorld.Person texted(NoticeKind kind) {
        TestWorld.Person person = colleague();
        confirm(person, newNumber());
        wantTexts(person, kind);
        return person;
    }

    /** Texts of notices, the latest first, as an owner reads them. */
    List<JsonNode> texts() {
        return by(ownerPerson())
                .get("/api/v1/messages?channel=sms&limit=100")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(text -> !text.path("subject").asString().startsWith("A code"))
                .toList();
    }

    static String status(JsonNode text) {
        return text.path("status").asString();
    }
}
