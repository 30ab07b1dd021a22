package dev.plumbline.clients.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.jobs.run.TestJobs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests of portfolios: from the file to the report, through the front door. */
abstract class PortfolioTest extends ClientsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    protected static final String UPLOAD = "/api/v1/imports?target=properties";
    protected static final String HEADER = "Landlord,Landlord email,Address,Postcode,Country,Storeys,Gas,As of\n";

    @Autowired
    private TestJobs jobs;

    /** A file with these rows. */
    protected static byte[] csv(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    protected static String property(Http who, String words) {
        return who.get("/api/v1/properties?q=" + words)
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    protected static Map<Integer, String> reasons(Http who, JsonNode run) {
        Map<Integer, String> reasons = new HashMap<>();
        who.get("/api/v1/imports/" + run.path("id").asString() + "/rows?limit=200")
                .expect(200)
                .json()
                .path("items")
                .forEach(row -> reasons.put(
                        row.path("number").asInt(), row.path("reasons").toString()));
        return reasons;
    }

    protected JsonNode imported(Http owner, byte[] file) {
        return imported(owner, file, "attach");
    }

    /** What the dry run says is what the run does. */
    protected JsonNode imported(Http owner, byte[] file, String rule) {
        JsonNode uploaded =
                owner.upload(UPLOAD, "portfolio.csv", file).expect(201).json();
        Map<String, Object> mapping = new HashMap<>();
        mapping.put("columns", uploaded.path("suggestion").path("mapping").path("columns"));
        mapping.put("onDuplicate", rule);
        JsonNode mapped = owner.seen(uploaded.path("version").asLong())
                .put("/api/v1/imports/" + uploaded.path("id").asString() + "/mapping", JSON.writeValueAsString(mapping))
                .expect(200)
                .json();
        JsonNode checked = work(owner, mapped, "dry-run");
        Map<Integer, String> foreseen = reasons(owner, checked);
        JsonNode finished = work(owner, checked, "run");
        assertThat(finished.path("run").path("counts"))
                .isEqualTo(checked.path("check").path("counts"));
        assertThat(reasons(owner, finished)).isEqualTo(foreseen);
        return finished;
    }

    protected JsonNode work(Http owner, JsonNode run, String command) {
        String address = "/api/v1/imports/" + run.path("id").asString();
        owner.seen(run.path("version").asLong())
                .send("POST", address + "/" + command, null)
                .expect(202);
        jobs.runDue();
        return owner.get(address).expect(200).json();
    }

    protected static byte[] sample() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/imports/portfolio-sample.csv"));
    }
}
