package dev.plumbline.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.SalesWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of tests of documents: of leads, which most kinds of records are like. */
public abstract class DocumentsTest extends ApiTest {
    protected static final String UPLOADS = Uploads.ADDRESS;
    protected static final String DOCUMENTS = "/api/v1/documents/";
    protected static final String VERSIONS = "/api/v1/documents/versions/";

    @Autowired
    protected TestJobs jobs;

    protected static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    protected static byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static Http.Answer begin(Http who, String name, long bytes) {
        return Uploads.begin(who, name, bytes);
    }

    protected static Http.Answer send(Http who, String upload, long offset, byte[] part) {
        return Uploads.send(who, upload, offset, part);
    }

    /** All of a file, ready to be made a document of. */
    protected static String uploaded(Http who, String name, byte[] content) {
        return Uploads.whole(who, name, content);
    }

    protected static String of(JsonNode lead) {
        return "/api/v1/documents/records/leads/" + lead.get("id").asString();
    }

    protected static Map<String, Object> label(String name) {
        return new LinkedHashMap<>(Map.of("name", name, "kind", "general", "visibility", "internal"));
    }

    protected static Map<String, Object> label(String name, String kind) {
        return SalesWorld.with(label(name), "kind", kind);
    }

    protected static Http.Answer add(Http who, JsonNode lead, String upload, Map<String, Object> label) {
        return who.post(of(lead), Map.of("upload", upload, "label", label));
    }

    /** A document of the lead that was looked at for malware. */
    protected JsonNode added(Http who, JsonNode lead, Map<String, Object> label, byte[] content) {
        return added(who, lead, label.get("name") + ".txt", label, content);
    }

    protected JsonNode added(Http who, JsonNode lead, String file, Map<String, Object> label, byte[] content) {
        JsonNode made =
                add(who, lead, uploaded(who, file, content), label).expect(201).json();
        jobs.runDue();
        return shown(who, made);
    }

    protected JsonNode added(Http who, JsonNode lead, String name) {
        return added(who, lead, label(name), text("This is " + name + ".\n"));
    }

    /** The next version of a document, looked at for malware. */
    protected JsonNode next(Http who, JsonNode document, byte[] content) {
        addVersion(who, document, uploaded(who, "next.txt", content)).expect(201);
        jobs.runDue();
        return shown(who, document);
    }

    protected static Http.Answer addVersion(Http who, JsonNode document, String upload) {
        return seen(who, document)
                .post(DOCUMENTS + document.get("id").asString() + "/versions", Map.of("upload", upload));
    }

    protected static JsonNode folder(Http who, JsonNode lead, String name, @Nullable JsonNode parent) {
        return addFolder(who, lead, name, parent).expect(201).json();
    }

    protected static Http.Answer addFolder(Http who, JsonNode lead, String name, @Nullable JsonNode parent) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", name));
        if (parent != null) {
            body.put("parent", parent.get("id").asString());
        }
        return who.post(of(lead) + "/folders", body);
    }

    protected static JsonNode shown(Http who, JsonNode document) {
        return who.get(DOCUMENTS + document.get("id").asString()).expect(200).json();
    }

    protected static Http.Answer put(Http who, JsonNode document, String command, Object body) {
        return seen(who, document).put(DOCUMENTS + document.get("id").asString() + command, body);
    }

    protected static Http.Answer verify(Http who, JsonNode version, Map<String, Object> proof) {
        return seen(who, version).put(VERSIONS + version.get("id").asString() + "/verification", proof);
    }

    protected static Http.Answer reject(Http who, JsonNode version, String reason) {
        return seen(who, version).put(VERSIONS + version.get("id").asString() + "/rejection", Map.of("reason", reason));
    }

    protected static Http.Answer link(Http who, JsonNode version, boolean inline) {
        return who.post(VERSIONS + version.get("id").asString() + "/link", Map.of("inline", inline));
    }

    protected static List<String> names(Http who, JsonNode lead) {
        return names(who.get(of(lead)).expect(200).json());
    }

    protected static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.get("items").forEach(each -> names.add(each.get("name").asString()));
        return names;
    }

    /** What somebody was told of documents, the latest first: "kind subject". */
    protected static List<String> told(Http who) {
        List<String> all = new ArrayList<>();
        who.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items")
                .forEach(each -> all.add(
                        each.get("kind").asString() + " " + each.get("subject").asString()));
        return all.stream().filter(each -> each.startsWith("document.")).toList();
    }

    protected static Map<String, Object> named(String name, Person... readers) {
        Map<String, Object> label = SalesWorld.with(label(name), "visibility", "named");
        List<Object> ids = new ArrayList<>();
        for (Person reader : readers) {
            ids.add(reader.member().value());
        }
        label.put("readers", ids);
        return label;
    }

    protected static Http seen(Http who, JsonNode what) {
        return who.seen(what.get("version").asLong());
    }
}
