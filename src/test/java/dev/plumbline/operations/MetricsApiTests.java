package dev.plumbline.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.Measures;
import dev.plumbline.sales.SalesWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures for Prometheus: for operators and the scraper, of the code's own names, and all that the dashboard draws. */
class MetricsApiTests extends OperatorTest {
    /** As the tests' installation has it set. */
    private static final String TOKEN = "a-token-of-the-tests-with-40-characters.";

    private static final String FOR_PEOPLE = "/debug/metrics";
    private static final String FOR_SCRAPERS = "/ops/metrics";
    private static final Pattern NAME = Pattern.compile("\\b(?:plumbline|jvm|process|system)_[a-z_]+");

    @Autowired
    private Measures measures;

    private String scraped() {
        Http.Answer answer = anonymous()
                .with("Authorization", "Bearer " + TOKEN)
                .get(FOR_SCRAPERS)
                .expect(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain;version=0.0.4");
        return answer.text();
    }

    private static double value(String text, String series) {
        return text.lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    @Test
    void isForOperatorsAndForWhoHasTheToken() {
        anOperator().get(FOR_PEOPLE).expect(200);
        assertThat(owner().get(FOR_PEOPLE).status()).isEqualTo(403);
        assertThat(as(BuiltInRole.ADMIN).get(FOR_PEOPLE).status()).isEqualTo(403);
        assertThat(anonymous().get(FOR_PEOPLE).status()).isEqualTo(401);
        assertThat(anonymous()
                        .with("Authorization", "Bearer " + TOKEN)
                        .get(FOR_PEOPLE)
                        .status())
                .isEqualTo(401);
        scraped();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer null",
                "Bearer wrong",
                "a-token-of-the-tests-with-40-characters.",
                "Basic a-token-of-the-tests-with-40-characters.",
                "Bearer a-token-of-the-tests-with-40-characters",
                "Bearer a-token-of-the-tests-with-40-characters.."
            })
    void refusesEveryOtherToken(String authorization) {
        Http caller = authorization.isEmpty() ? anonymous() : anonymous().with("Authorization", authorization);
        Http.Answer refused = caller.get(FOR_SCRAPERS);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("request.sign-in-required");
        assertThat(refused.text()).doesNotContain("plumbline_");
    }

    @Test
    void aSessionOpensNothingAtTheScrapersAddress() {
        assertThat(anOperator().get(FOR_SCRAPERS).status()).isEqualTo(401);
    }

    @Test
    void countsRequestsByRouteAndStatusWithTheirLatency() {
        String found = "plumbline_requests_total{method=\"GET\",route=\"/system/status/packs/{id}\",status=\"404\"}";
        String counted = "plumbline_request_duration_seconds_count{method=\"GET\",route=\"/system/status/packs/{id}\"}";
        Http operator = anOperator();
        double before = value(scraped(), found);
        double all = value(scraped(), counted);

        operator.get("/system/status/packs/no-such").expect(404);

        await().until(() -> value(scraped(), found) == before + 1);
        String text = scraped();
        assertThat(value(text, counted)).isGreaterThanOrEqualTo(all + 1);
        assertThat(
                        value(
                                text,
                                "plumbline_request_duration_seconds_bucket{method=\"GET\",route=\"/system/status/packs/{id}\",le=\"+Inf\"}"))
                .isEqualTo(value(text, counted));
    }

    @Test
    void whateverIsAskedForMakesNoNewSeriesAndTellsNothing() {
        String planted = "planted" + UUID.randomUUID().toString().substring(0, 8);
        String lead = SalesWorld.lead(owner()).path("id").asString();
        owner().get("/api/v1/" + planted);
        owner().get("/api/v1/sales/leads/" + planted);
        owner().get("/api/v1/sales/leads/" + lead).expect(200);
        owner().get("/api/v1/sales/leads?q=" + planted);
        owner().send(planted.toUpperCase(java.util.Locale.ROOT), "/" + planted, null);

        String none = "plumbline_request_duration_seconds_count{method=\"other\",route=\"none\"}";
        await().until(() -> value(scraped(), none) > 0);
        assertThat(scraped().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(planted)
                .doesNotContain(lead)
                .doesNotContain(ownerPerson().email())
                .doesNotContain(ownerPerson().firm().value().toString())
                .doesNotContain(ownerPerson().user().value().toString());
    }

    @Test
    void tellsOfJobsByTheirKind() {
        String series = "plumbline_jobs_waiting{type=\"mail.send\"}";
        double before = value(scraped(), series);
        UUID instance = UUID.randomUUID();
        superuser.run("""
                insert into jobs.task (firm_id, task_name, task_instance, execution_time, picked, version)
                values (?, 'mail.send', ?, now() - interval '10 seconds', false, 1)
                """, ownerPerson().firm().value(), instance.toString());
        try {
            String text = scraped();
            assertThat(value(text, series)).isEqualTo(before + 1);
            assertThat(value(text, "plumbline_jobs_oldest_seconds{type=\"mail.send\"}"))
                    .isGreaterThanOrEqualTo(9);
            assertThat(text).contains("plumbline_jobs_running{type=\"document.scan\"}");
        } finally {
            superuser.run("delete from jobs.task where task_instance = ?", instance.toString());
        }
    }

    @Test
    void countsOnlyWhatAModuleDeclares() {
        String series = "plumbline_mail_attempts_total{outcome=\"away\"}";
        double before = value(scraped(), series);

        measures.count("plumbline.mail.attempts", "away");

        assertThat(value(scraped(), series)).isEqualTo(before + 1);
        assertThatThrownBy(() -> measures.count("plumbline.mail.attempts", "ann@example.com"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(scraped()).contains("plumbline_webhook_attempts_total{outcome=\"delivered\"}");
    }

    /** A panel over a name that nobody writes would stay empty for ever. */
    @Test
    void theDashboardDrawsOnlyWhatIsThere() throws IOException {
        owner().get("/api/v1/firms/current").expect(200);
        JsonNode dashboard =
                JsonMapper.builder().build().readTree(Files.readString(Path.of("deploy/grafana-dashboard.json")));
        Set<String> drawn = new TreeSet<>();
        for (JsonNode panel : dashboard.path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                drawn.addAll(names(target.path("expr").asString()));
            }
        }
        for (JsonNode variable : dashboard.path("templating").path("list")) {
            drawn.addAll(names(variable.path("definition").asString("")));
        }

        Set<String> there = names(scraped());
        assertThat(drawn).hasSizeGreaterThan(15);
        assertThat(there).containsAll(drawn);
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @Test
    void saysWhichVersionRunsAndHowLargeThePoolIs() {
        String text = scraped();

        assertThat(text.lines()).anyMatch(line -> line.startsWith("plumbline_build_info{version="));
        assertThat(value(text, "plumbline_pool_connections{state=\"most\"}")).isPositive();
    }
}
