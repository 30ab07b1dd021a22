package dev.plumbline.sales.enquiries;

import static dev.plumbline.sales.CaptureWorld.at;
import static dev.plumbline.sales.CaptureWorld.command;
import static dev.plumbline.sales.CaptureWorld.confirmed;
import static dev.plumbline.sales.CaptureWorld.figures;
import static dev.plumbline.sales.CaptureWorld.leads;
import static dev.plumbline.sales.CaptureWorld.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.jobs.run.TestJobs;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DoubleOptInApiTests extends ApiTest {
    private static final Map<String, String> IDA = Map.of("lastName", "Weber{link}", "email", "ida@example.com");

    @Autowired
    private TestJobs jobs;

    @Test
    void anEnquiryIsALeadWhenItsSenderPressesTheButton() {
        Http owner = owner();
        JsonNode form = confirmed(owner);
        JsonNode receipt = send(anonymous(), form, IDA).expect(202).json();
        assertThat(receipt.get("confirmation").asBoolean()).isTrue();
        assertThat(leads(owner)).isZero();
        assertThat(figures(owner, form).get("waiting").asLong()).isOne();

        String link = links().getFirst();
        // Mail scanners open links, often more than once; nothing comes of it.
        for (int n = 0; n < 3; n++) {
            assertThat(anonymous().get(link).expect(200).text()).contains("<button type=\"submit\">Confirm</button>");
        }
        assertThat(leads(owner)).isZero();
        assertThat(press(link).expect(200).text()).contains("We call you back today.");

        assertThat(leads(owner)).isOne();
        assertThat(figures(owner, form).get("waiting").asLong()).isZero();
        assertThat(figures(owner, form).get("taken").asLong()).isOne();
        JsonNode row = owner.get(at(form) + "/enquiries?status=taken")
                .json()
                .get("items")
                .get(0);
        assertThat(row.get("decision").asString()).isEqualTo("created");
    }

    @Test
    void aLinkWorksOnce() {
        Http owner = owner();
        JsonNode form = confirmed(owner);
        send(anonymous(), form, IDA).expect(202);
        String link = links().getFirst();
        press(link).expect(200);
        press(link).expect(200);
        assertThat(leads(owner)).isOne();
        assertThat(figures(owner, form).get("taken").asLong()).isOne();
    }

    @Test
    void theLetterHoldsNothingThatAStrangerWrote() {
        JsonNode form = confirmed(owner());
        send(anonymous(), form, IDA).expect(202);
        JsonNode mail =
                owner().get("/api/v1/messages").expect(200).json().get("items").get(0);
        assertThat(mail.get("to").asString()).isEqualTo("ida@example.com");
        assertThat(mail.get("text").asString())
                .contains("confirm it")
                .doesNotContain("Weber")
                .doesNotContain("/capture/confirmations/");
    }

    @Test
    void whatNobodyConfirmsIsErasedAfterThreeDays() {
        Http owner = owner();
        JsonNode form = confirmed(owner);
        send(anonymous(), form, IDA).expect(202);
        String link = links().getFirst();
        clock.advance(Duration.ofDays(3).minusSeconds(60));
        jobs.runRecurring("enquiries.erase");
        anonymous().get(link).expect(200);

        clock.advance(Duration.ofSeconds(61));
        anonymous().get(link).expect(404);
        press(link).expect(404);
        jobs.runRecurring("enquiries.erase");

        Http later = anonymous().as(world.signInAgain(ownerPerson()));
        assertThat(figures(later, form).get("waiting").asLong()).isZero();
        assertThat(leads(later)).isZero();
        assertThat(later.get("/api/v1/audit/events").expect(200).text()).doesNotContain("Weber");
    }

    @Test
    void aPausedFormStillTakesWhatWasSentBefore() {
        Http owner = owner();
        JsonNode form = confirmed(owner);
        send(anonymous(), form, IDA).expect(202);
        command(owner, form, "pause").expect(200);
        press(links().getFirst()).expect(200);
        assertThat(leads(owner)).isOne();
    }

    @Test
    void aMailboxIsNotFilledThroughUs() {
        Http owner = owner();
        JsonNode form = confirmed(owner);
        for (int n = 0; n < 3; n++) {
            send(
                            anonymous(),
                            form,
                            Map.of("lastName", "Weber", "email", n == 1 ? "IDA@example.com" : "ida@example.com"))
                    .expect(202);
        }
        Http.Answer limited = send(anonymous(), form, IDA).expect(429);
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 86_400);
        send(anonymous(), form, Map.of("lastName", "Weber", "email", "otto@example.com"))
                .expect(202);
        assertThat(links()).hasSize(4);
    }

    @Test
    void aBotGetsTheSameAnswerAndNobodyALetter() {
        Http owner = owner();
        JsonNode form = confirmed(owner);
        String person = send(anonymous(), form, IDA).expect(202).text();
        String bot = send(anonymous(), form, Map.of("lastName", "B", "email", "b@example.com", "website", "x"))
                .expect(202)
                .text();
        assertThat(bot).isEqualTo(person);
        assertThat(links()).hasSize(1);
    }

    @Test
    void aLinkThatIsNoneLeadsNowhere() {
        for (String token : List.of("x", "a".repeat(64), "A".repeat(64), "%3Cscript%3E")) {
            Http.Answer answer =
                    anonymous().get("/capture/confirmations/" + token).expect(404);
            assertThat(answer.text()).contains("This link is not good any more").doesNotContain("<script>");
            press("/capture/confirmations/" + token).expect(404);
        }
    }

    private Http.Answer press(String link) {
        return anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "same-origin")
                .send("POST", link, "");
    }

    /** Where the letters lead, as their recipients see it. */
    private List<String> links() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select link from messages.mail where firm_id = shared.firm() order by created_at, id")
                                .query((row, n) ->
                                        URI.create(row.getString("link")).getPath())
                                .list()));
    }
}
