package dev.plumbline.sales.pages;

import static dev.plumbline.sales.CaptureWorld.SITE;
import static dev.plumbline.sales.CaptureWorld.asked;
import static dev.plumbline.sales.CaptureWorld.at;
import static dev.plumbline.sales.CaptureWorld.command;
import static dev.plumbline.sales.CaptureWorld.draft;
import static dev.plumbline.sales.CaptureWorld.figures;
import static dev.plumbline.sales.CaptureWorld.form;
import static dev.plumbline.sales.CaptureWorld.key;
import static dev.plumbline.sales.CaptureWorld.leads;
import static dev.plumbline.sales.CaptureWorld.settings;
import static dev.plumbline.sales.CaptureWorld.with;
import static dev.plumbline.sales.SalesWorld.LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page of a form as a browser without script uses it. */
class CapturePageApiTests extends ApiTest {
    @Test
    void isSentWithoutScriptAndMakesALead() {
        Http owner = owner();
        JsonNode form = form(owner);
        Http.Answer page = anonymous()
                .with("Referer", SITE + "/roofs?utm_source=google&utm_medium=cpc&x=1")
                .get("/capture/" + key(form) + "?utm_campaign=storm+2026")
                .expect(200);
        Map<String, String> answers = hidden(page.text());
        assertThat(answers).containsKeys("started", "referrer", "utmSource", "utmMedium", "utmCampaign");
        clock.advance(Duration.ofSeconds(3));
        answers.put("lastName", "Müller & Söhne");
        answers.put("phone", "615 862 4711");
        answers.put("website", "");

        Http.Answer sent = post(form, answers);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("/capture/" + key(form) + "/thanks");
        assertThat(anonymous().get(sent.header("Location")).expect(200).text()).contains("We call you back today.");
        JsonNode lead = owner.get(LEADS).json().get("items").get(0);
        JsonNode whole = owner.get(LEADS + "/" + lead.get("id").asString()).json();
        assertThat(whole.get("name").asString()).isEqualTo("Müller & Söhne");
        assertThat(whole.get("origin").get("detail").asString())
                .isEqualTo("utm_source=google; utm_medium=cpc; utm_campaign=storm 2026; from=" + SITE + "/roofs");
    }

    @Test
    void showsWhatIsWrongAndKeepsWhatWasTyped() {
        JsonNode form = form(owner());
        Map<String, String> answers =
                hidden(anonymous().get("/capture/" + key(form)).text());
        clock.advance(Duration.ofSeconds(3));
        answers.put("email", "ida at home");
        answers.put("description", "\"><script>alert(1)</script>");

        Http.Answer again = post(form, answers);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text())
                .contains("<title>Error: Ask us for a quote</title>")
                .contains("value=\"ida at home\"")
                .contains("<a href=\"#lastName\">")
                .contains("id=\"email-error\">This is not an e-mail address.")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        // The clock of the first page goes on: who mends an answer quickly is no machine.
        assertThat(hidden(again.text()).get("started")).isEqualTo(answers.get("started"));
    }

    @Test
    void takesAPlainFormOfANamedSiteAndOfNoOther() {
        Http owner = owner();
        JsonNode form = form(owner, with(settings(), "returnTo", SITE + "/thanks"));
        String snippet =
                owner.get(at(form) + "/snippets").expect(200).json().get("form").asString();
        assertThat(snippet)
                .contains("name=\"lastName\"")
                .contains("/capture/" + key(form))
                .contains("name=\"website\"");
        Map<String, String> answers = Map.of("lastName", "Weber", "phone", "615 862 4711");
        Http.Answer named =
                post(anonymous().with("Sec-Fetch-Site", "cross-site").with("Origin", SITE), form, answers);
        assertThat(named.status()).isEqualTo(303);
        assertThat(named.header("Location")).isEqualTo(SITE + "/thanks");
        for (String foreign : List.of("https://evil.example", "null")) {
            Http.Answer refused =
                    post(anonymous().with("Sec-Fetch-Site", "cross-site").with("Origin", foreign), form, answers);
            assertThat(refused.status()).as(foreign).isEqualTo(403);
        }
        assertThat(leads(owner)).isOne();
    }

    @Test
    void whoIsFasterThanAPersonIsThanked() {
        Http owner = owner();
        JsonNode form = form(owner);
        Map<String, String> answers =
                hidden(anonymous().get("/capture/" + key(form)).text());
        answers.put("lastName", "Weber");
        answers.put("phone", "615 862 4711");
        assertThat(post(form, answers).header("Location")).endsWith("/thanks");
        JsonNode other = form(owner);
        clock.advance(Duration.ofSeconds(3));
        assertThat(post(other, answers).header("Location")).endsWith("/thanks");
        assertThat(leads(owner)).isZero();
        assertThat(figures(owner, form).get("bots").asLong()).isOne();
        assertThat(figures(owner, other).get("bots").asLong()).isOne();
        post(form, answers);
        assertThat(leads(owner)).isOne();
    }

    @Test
    void isFramedByExactlyTheNamedSites() {
        Http owner = owner();
        Http.Answer framed = anonymous()
                .get("/capture/"
                        + key(form(owner, with(settings(), "origins", List.of(SITE, "http://localhost:3000")))));
        assertThat(framed.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .endsWith("frame-ancestors " + SITE + " http://localhost:3000")
                .doesNotContain("unsafe");
        assertThat(framed.header("X-Frame-Options")).isEmpty();
        assertThat(framed.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Http.Answer own = anonymous().get("/capture/" + key(form(owner, with(settings(), "origins", List.of()))));
        assertThat(own.header("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
        assertThat(own.header("X-Frame-Options")).isEqualTo("deny");
        Http.Answer app = anonymous().get("/sign-in");
        assertThat(app.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(app.header("X-Frame-Options")).isEqualTo("deny");
    }

    @Test
    void whatPeopleWroteIsTextInThePage() {
        Http owner = owner();
        String evil = "</title><script>alert('\"')</script>";
        JsonNode form = form(owner, with(with(settings(), "title", evil), "intro", evil));
        String page = anonymous()
                .with("Referer", "https://x.example/%22%3E%3Cscript%3E")
                .get("/capture/" + key(form) + "?utm_source=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .expect(200)
                .text();
        String preview = owner.get(at(form) + "/snippets").json().get("page").asString();
        for (String html : List.of(page, preview)) {
            assertThat(html).contains("&lt;script&gt;alert(").doesNotContain("<script>");
        }
        assertThat(preview).doesNotContain("<script").doesNotContain("action=");
    }

    @Test
    void refusesInWordsWhatCannotBeSent() {
        Http owner = owner();
        JsonNode form = form(owner);
        String to = "/capture/" + key(form);
        Http caller = anonymous().with("Content-Type", "application/x-www-form-urlencoded");
        assertThat(caller.send("POST", to, "lastName=a&score=99").expect(400).text())
                .contains("no field");
        assertThat(caller.send("POST", to, "lastName=a&lastName=b").expect(400).text())
                .contains("twice");
        assertThat(caller.send("POST", to, "lastName=a%00b&phone=615+862+4711")
                        .expect(400)
                        .text())
                .contains("cannot be stored");
        caller.send("POST", to, "lastName=%ED%A0%80&phone=615+862+4711&urgency=soon")
                .expect(400);
        caller.send("POST", to, "lastName=%zz").expect(400);
        caller.send("POST", to, "description=" + "x".repeat(10 << 20)).expect(413);
        anonymous()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", to, "x")
                .expect(415);
        assertThat(leads(owner)).isZero();
        for (String answer : List.of(
                anonymous().get("/capture/" + "a".repeat(40)).expect(404).text(),
                anonymous()
                        .get("/capture/" + key(draft(owner, settings())))
                        .expect(404)
                        .text())) {
            assertThat(answer)
                    .isEqualTo(anonymous().get("/capture/x").expect(404).text());
        }
        command(owner, form, "pause").expect(200);
        assertThat(anonymous().get(to).expect(409).text()).contains("takes no enquiries at the moment");
    }

    @Test
    void asksWhatTheFormAsksInItsOrder() {
        JsonNode form = form(
                owner(),
                with(
                        settings(),
                        "fields",
                        List.of(asked("email", true), asked("company", true), asked("urgency", false))));
        String page = anonymous().get("/capture/" + key(form)).expect(200).text();
        assertThat(page.indexOf("name=\"email\"")).isBetween(0, page.indexOf("name=\"company\""));
        assertThat(page).contains("<option value=\"1-3_months\">").doesNotContain("name=\"phone\"");
    }

    private Http.Answer post(JsonNode form, Map<String, String> answers) {
        return post(anonymous().with("Sec-Fetch-Site", "same-origin"), form, answers);
    }

    private static Http.Answer post(Http caller, JsonNode form, Map<String, String> answers) {
        String body = answers.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return caller.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/capture/" + key(form), body);
    }

    /** What the page sends by itself. */
    private static Map<String, String> hidden(String page) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher inputs = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(page);
        while (inputs.find()) {
            found.put(inputs.group(1), inputs.group(2));
        }
        return found;
    }
}
