package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.documents.Uploads;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Adds one document after the other, in parts, and has every second one erased by two people, whatever happens; remembers what was taken. */
final class Filer implements AutoCloseable {
    private static final Duration REST = Duration.ofMillis(100);
    private static final Duration ADVANCED = Duration.ofMinutes(1);
    private static final Duration ERASED = Duration.ofMinutes(4);
    private static final String DOCUMENTS = "/api/v1/documents/";

    private final Staff staff;
    private final URI base;
    /** SHA-256 of the content of each document. */
    private final Map<String, String> taken = new ConcurrentHashMap<>();

    private final Set<String> given = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean stopped;

    Filer(Staff staff, URI base) {
        this.staff = staff;
        this.base = base;
        this.thread = Thread.startVirtualThread(this::file);
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void file() {
        try {
            String lead = insist(() -> key(owner(), "lead").post("/api/v1/sales/leads", Map.of("lead", newLead())))
                    .json()
                    .path("lead")
                    .path("id")
                    .asString();
            for (int n = 0; ; n++) {
                String document = add(lead, n);
                if (n % 2 == 0) {
                    erase(document, n);
                }
                LockSupport.parkNanos(REST.toNanos());
            }
        } catch (Stopped end) {
            // What is under way now nobody was told of.
        }
    }

    static Map<String, Object> newLead() {
        return Map.of(
                "firstName", "Ann", "lastName", "Papers", "email", "ann.papers@example.org", "source", "referral");
    }

    private String add(String lead, int n) {
        byte[] content = ("Paper " + n + " of " + lead + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8);
        String upload = insist(() -> Uploads.begin(key(owner(), "upload" + n), "p" + n + ".txt", content.length))
                .json()
                .path("id")
                .asString();
        sendAll(upload, content);
        String document =
                insist(() -> add(owner(), lead, upload)).json().path("id").asString();
        taken.put(document, sha256(content));
        return document;
    }

    /** From where it stands, each time, in thirds. */
    private void sendAll(String upload, byte[] content) {
        int part = content.length / 3 + 1;
        while (true) {
            int received = insist(() -> owner().get(DOCUMENTS + "uploads/" + upload))
                    .json()
                    .path("received")
                    .asInt();
            if (received == content.length) {
                return;
            }
            byte[] next = Arrays.copyOfRange(content, received, Math.min(content.length, received + part));
            insist(() -> Uploads.send(owner(), upload, received, next));
        }
    }

    private void erase(String document, int n) {
        JsonNode purge = null;
        while (purge == null) {
            // Its version goes on when it was looked at for malware.
            long version = insist(() -> owner().get(DOCUMENTS + document))
                    .json()
                    .path("version")
                    .asLong();
            Http.Answer asked = insist(() -> key(owner().seen(version), "purge" + n + "of" + version)
                    .post(
                            DOCUMENTS + document + "/purge",
                            Map.of("basis", "court_order", "reason", "A judgment", "legalReference", "HC-" + n)));
            purge = asked.status() == 201 ? asked.json() : null;
        }
        String id = purge.path("id").asString();
        insist(() -> staff.secondAt(base).seen(1).put(DOCUMENTS + "purges/" + id + "/approval", Map.of()));
        given.add(document);
    }

    static Http.Answer add(Http who, String lead, String upload) {
        Map<String, Object> label = Map.of("name", "Paper", "kind", "general", "visibility", "internal");
        return who.post(DOCUMENTS + "records/leads/" + lead, Map.of("upload", upload, "label", label));
    }

    /** Waits until one more document was given up than now. */
    void advances() {
        int before = given.size();
        await().atMost(ADVANCED).until(() -> given.size() > before);
    }

    /** Again until there is an answer; the server's own faults are none. */
    private Http.Answer insist(Supplier<Http.Answer> act) {
        while (!stopped) {
            try {
                Http.Answer answer = act.get();
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (UncheckedIOException noAnswer) {
                // The server is down.
            }
            LockSupport.parkNanos(REST.toNanos());
        }
        throw new Stopped();
    }

    /**
     * What was taken is there, whole, and opens; what two people gave up is erased in the end; nothing is said to be erased whose
     * file is there.
     */
    String judge(Connection database, Path folder) throws SQLException {
        try (database;
                Statement statement = database.createStatement()) {
            await().atMost(ERASED)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(
                                    count(statement, "select count(*) from documents.purge where status = 'approved'"))
                            .isZero());
            int lost = 0;
            int living = 0;
            for (Map.Entry<String, String> each : taken.entrySet()) {
                boolean stands = isStored(statement, folder, each.getKey());
                if (given.contains(each.getKey())) {
                    living += stands ? 1 : 0;
                    assertThat(owner().get(DOCUMENTS + each.getKey())
                                    .json()
                                    .path("status")
                                    .asString())
                            .isEqualTo("purged");
                } else if (!stands || !each.getValue().equals(opened(each.getKey()))) {
                    lost++;
                }
            }
            assertThat(lost).as("documents lost").isZero();
            assertThat(living).as("tombstones over a living file").isZero();
            return taken.size() + " documents taken in parts, 0 lost; " + given.size()
                    + " given up by two people, all erased, 0 tombstones over a living file";
        }
    }

    private String opened(String document) {
        JsonNode version = owner().get(DOCUMENTS + document).expect(200).json().path("latest");
        await().atMost(ERASED)
                .until(() -> !owner().get(
                                DOCUMENTS + "versions/" + version.path("id").asString())
                        .json()
                        .path("status")
                        .asString()
                        .equals("quarantined"));
        String link = owner().post(
                        DOCUMENTS + "versions/" + version.path("id").asString() + "/link", Map.of("inline", false))
                .expect(200)
                .json()
                .path("url")
                .asString();
        return sha256(owner().bytes(link));
    }

    private static boolean isStored(Statement statement, Path folder, String document) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select firm_id, stored from documents.version where document_id = '"
                        + UUID.fromString(document) + "'")) {
            assertThat(row.next()).isTrue();
            String name = row.getString(2);
            return Files.exists(folder.resolve(row.getString(1))
                    .resolve(name.substring(0, 2))
                    .resolve(name.substring(2)));
        }
    }

    private static int count(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Http owner() {
        return staff.at(base);
    }

    private Http key(Http who, String act) {
        return who.with(
                "Idempotency-Key",
                UUID.nameUUIDFromBytes((staff.firm() + act).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
