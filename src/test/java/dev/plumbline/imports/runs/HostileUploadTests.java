package dev.plumbline.imports.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.files.UploadStore;
import dev.plumbline.imports.table.HostileFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files and connections that mean no good: each gets its code, and nothing is left behind. */
class HostileUploadTests extends ApiTest {
    private static final String UPLOAD = "/api/v1/imports?target=leads";
    private static final String GOOD = "name,phone\nAda,+1 313 555 0101\n";

    @Autowired
    private UploadStore files;

    @TempDir
    private Path folder;

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("table-empty-file");
        assertThat(refusal("name,phone\n".getBytes(UTF_8))).isEqualTo("table-no-rows");
        assertThat(refusal("%PDF-1.7 and so on".getBytes(UTF_8))).isEqualTo("table-pdf");
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        assertThat(refusal(noise)).startsWith("table-");
        String wide = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertThat(refusal((wide + "\n" + wide + "\n").getBytes(UTF_8))).isEqualTo("table-too-many-columns");
        assertThat(refusal(Files.readAllBytes(HostileFiles.flatBomb(folder.resolve("bomb.xlsx"), 600))))
                .isEqualTo("table-unsafe-workbook");
        assertThat(left()).isZero();
    }

    @Test
    void readsWhatIsOddButATable() {
        assertThat(encoding("name;phone\nJosé Ñuñez;+1 313 555 0101\n".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("windows-1252");
        assertThat(encoding("name\tphone\nJosé\t+1 313 555 0101\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("UTF-16BE");
        JsonNode odd = owner().upload(UPLOAD, "../../etc/\u202epasswd.csv", """
                        name,name,phone
                        Ada,Lovelace,+1 313 555 0101,too,many
                        Bob
                        =1+1,x,+1 313 555 0103
                        """.getBytes(UTF_8))
                .expect(201)
                .json();
        assertThat(odd.path("file").path("columns").toString()).isEqualTo("[\"name\",\"name (2)\",\"phone\"]");
        assertThat(odd.path("file").path("sample").get(0).path("problems").toString())
                .contains("5 cells");
        assertThat(odd.path("file").path("sample").get(1).path("problems").toString())
                .contains("taken as blank");
        assertThat(odd.path("fileName").asString()).doesNotContain("/").doesNotContain("\u202e");
    }

    @Test
    void theSameKeyIsTheSameUpload() {
        Http keyed = owner().with("Idempotency-Key", UUID.randomUUID().toString());
        String first = keyed.upload(UPLOAD, "a.csv", GOOD.getBytes(UTF_8))
                .expect(201)
                .json()
                .path("id")
                .asString();

        assertThat(keyed.upload(UPLOAD, "a.csv", GOOD.getBytes(UTF_8))
                        .expect(201)
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(first);
        assertThat(keyed.upload(UPLOAD, "a.csv", (GOOD + GOOD).getBytes(UTF_8)).code())
                .isEqualTo("import.upload-key-reused");
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void refusesTwoHundredMegabytesBeforeTheyAreSent() throws IOException {
        String answer = raw(200L << 20, new byte[0], true);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("request.too-large");
        assertThat(left()).isZero();
    }

    @Test
    void refusesAFileOverTheLimitThatIsBelowTheRequestsLimit() {
        byte[] large = new byte[51 << 20];
        java.util.Arrays.fill(large, (byte) 'a');

        Http.Answer answer = owner().upload(UPLOAD, "large.csv", large);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("import.file-too-large");
        assertThat(left()).isZero();
    }

    @Test
    void aConnectionThatBreaksHalfWayLeavesNothing() throws IOException {
        raw(1_000_000, GOOD.repeat(1_000).getBytes(UTF_8), false);

        // The next request of the same firm shows that the broken one is over.
        assertThat(owner().get("/api/v1/imports")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(left()).isZero();
    }

    @Test
    void aStrangerCannotMakeTheServerReadAFile() throws IOException {
        assertThat(anonymous().upload(UPLOAD, "a.csv", GOOD.getBytes(UTF_8)).status())
                .isEqualTo(401);
        assertThat(owner().upload("/api/v1/imports?target=nothing", "a.csv", GOOD.getBytes(UTF_8))
                        .code())
                .isEqualTo("import.unknown-target");
        assertThat(owner().post(UPLOAD, "{}").code()).isEqualTo("request.malformed");
        assertThat(left()).isZero();
    }

    private String refusal(byte[] content) {
        Http.Answer answer = owner().upload(UPLOAD, "file.csv", content);
        assertThat(answer.status()).isBetween(400, 413);
        assertThat(answer.code()).startsWith("import.");
        return answer.json().path("errors").get(0).path("code").asString();
    }

    private String encoding(byte[] content) {
        return owner().upload(UPLOAD, "file.csv", content)
                .expect(201)
                .json()
                .path("file")
                .path("encoding")
                .asString();
    }

    /** Speaks HTTP by hand: announces a length, sends less, and reads the answer or hangs up. */
    private String raw(long announced, byte[] sent, boolean read) throws IOException {
        URI base = owner().base();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + UPLOAD + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: "
                            + owner().headers().get("Authorization")
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + announced
                            + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(sent);
            out.flush();
            return read ? answer(socket.getInputStream()) : "";
        }
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] chunk = new byte[2_000];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            answer.append(new String(chunk, 0, n, UTF_8));
            if (answer.indexOf("}") > 0) {
                break;
            }
        }
        return answer.toString();
    }

    /** Files in the firm's folder. */
    private long left() {
        Path mine = files.path(ownerPerson().firm(), new ImportId(UUID.randomUUID()))
                .getParent();
        try (Stream<Path> all = Files.isDirectory(mine) ? Files.list(mine) : Stream.empty()) {
            return all.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
