package dev.plumbline.documents.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.documents.DocumentKind;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.UploadId;
import dev.plumbline.firms.BuiltInRole;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class UploadApiTests extends DocumentsTest {
    @Autowired
    private IncomingFiles files;

    @Value("${local.server.port}")
    private int port;

    @Test
    void takesAFileInParts() throws IOException {
        Http owner = owner();
        Http.Answer begun = begin(owner, "C:\\scans\\roof \u202Egnp.pdf", 11).expect(201);
        String id = begun.json().get("id").asString();
        assertThat(begun.header("Location")).isEqualTo(UPLOADS + "/" + id);
        assertThat(begun.header("Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(begun.json().get("fileName").asString()).isEqualTo("roof gnp.pdf");
        assertThat(send(owner, id, 0, text("Hello ")).expect(204).header("Upload-Offset"))
                .isEqualTo("6");
        Http.Answer stands = owner.get(UPLOADS + "/" + id).expect(200);
        assertThat(stands.header("Upload-Offset")).isEqualTo("6");
        assertThat(stands.header("Upload-Length")).isEqualTo("11");
        assertThat(owner.send("HEAD", UPLOADS + "/" + id, null).expect(200).header("Upload-Offset"))
                .isEqualTo("6");
        assertThat(send(owner, id, 6, text("world")).expect(204).header("Upload-Offset"))
                .isEqualTo("11");
        Path file = folder().resolve(id);
        assertThat(file).hasContent("Hello world");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(partFiles()).isEmpty();
    }

    @Test
    void refusesAPartThatDoesNotBeginWhereTheUploadStands() throws IOException {
        Http owner = owner();
        String id = begin(owner, "a.txt", 10).json().get("id").asString();
        send(owner, id, 0, text("12345")).expect(204);
        for (long wrong : List.of(0L, 4L, 6L, 10L)) {
            assertThat(send(owner, id, wrong, text("x")).expect(409).code()).isEqualTo("upload.offset");
        }
        send(owner, id, -1, text("x")).expect(400);
        assertThat(owner.with("Upload-Offset", "5")
                        .patch(UPLOADS + "/" + id, Map.of())
                        .expect(415)
                        .code())
                .isEqualTo("request.media-type");
        assertThat(folder().resolve(id)).hasContent("12345");
    }

    @Test
    void refusesMoreThanWasSaid() throws IOException {
        Http owner = owner();
        String id = begin(owner, "a.txt", 10).json().get("id").asString();
        assertThat(send(owner, id, 0, text("12345678901")).expect(413).code()).isEqualTo("request.too-large");
        assertThat(owner.get(UPLOADS + "/" + id).json().get("received").asLong())
                .isZero();
        assertThat(partFiles()).isEmpty();
    }

    @Test
    void refusesWhatIsEmptyOrTooLargeOrSaidInNoneOfItsWords() {
        Http owner = owner();
        assertThat(begin(owner, "a.txt", 0).expect(400).json().get("detail").asString())
                .isEqualTo("The file is empty. Choose another one.");
        begin(owner, "a.txt", -1).expect(400);
        assertThat(begin(owner, "a.txt", DocumentKind.BYTES_MAX + 1).expect(413).code())
                .isEqualTo("request.too-large");
        owner.post(UPLOADS, "").expect(400);
        owner.with("Upload-Length", "many").post(UPLOADS, "").expect(400);
        for (String written : new String[] {"0x10", "+5", "05", " 5 5", "#5"}) {
            assertThat(owner.with("Upload-Length", written)
                            .post(UPLOADS, "")
                            .expect(400)
                            .json()
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("header:Upload-Length");
        }
        assertThat(owner.with("Upload-Length", "3")
                        .with("Upload-Metadata", "filename ***")
                        .post(UPLOADS, "")
                        .expect(400)
                        .json()
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("header:Upload-Metadata");
        assertThat(owner.with("Upload-Length", "3")
                        .post(UPLOADS, "")
                        .expect(201)
                        .json()
                        .get("fileName")
                        .asString())
                .isEqualTo("file");
    }

    @Test
    void keepsWhatArrivedOfAPartThatBrokeOff() throws IOException, InterruptedException {
        Http owner = owner();
        String id = begin(owner, "a.txt", 10).json().get("id").asString();
        try (Socket socket = new Socket("127.0.0.1", port);
                OutputStream out = socket.getOutputStream()) {
            out.write(text("PATCH " + UPLOADS + "/" + id + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + ownerPerson().token()
                    + "\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
                    + "Content-Length: 10\r\n\r\n1234567"));
            out.flush();
        }
        awaitReceived(owner, id, 7);
        send(owner, id, 7, text("890")).expect(204);
        assertThat(folder().resolve(id)).hasContent("1234567890");
    }

    @Test
    void ofThePartsThatComeAtOnceOneCounts() throws Exception {
        Http owner = owner();
        String id = begin(owner, "a.txt", 20).json().get("id").asString();
        try (Race race = new Race("parts of one upload")) {
            race.judge(race.run(() -> send(owner, id, 0, text("part 1234"))), 204, 409);
            race.finish();
        }
        assertThat(Files.size(folder().resolve(id))).isEqualTo(9);
    }

    @Test
    void belongsToWhoBeganIt() {
        Http owner = owner();
        String id = uploaded(owner, "a.txt", text("mine"));
        for (Http other : List.of(as(BuiltInRole.OWNER), as(BuiltInRole.STAFF), stranger())) {
            other.get(UPLOADS + "/" + id).expect(404);
            send(other, id, 4, text("x")).expect(404);
            other.delete(UPLOADS + "/" + id).expect(404);
        }
        owner.get(UPLOADS + "/" + id).expect(200);
    }

    @Test
    void canBeGivenUp() {
        Http owner = owner();
        String id = uploaded(owner, "a.txt", text("mine"));
        owner.delete(UPLOADS + "/" + id).expect(204);
        owner.get(UPLOADS + "/" + id).expect(404);
        assertThat(folder().resolve(id)).doesNotExist();
        owner.delete(UPLOADS + "/" + id).expect(404);
    }

    @Test
    void limitsWhatOneHasOnTheWay() {
        Http owner = owner();
        for (int n = 0; n < 4; n++) {
            begin(owner, n + ".txt", DocumentKind.BYTES_MAX).expect(201);
        }
        assertThat(begin(owner, "more.txt", 1).expect(409).code()).isEqualTo("upload.limit");
        Http other = as(BuiltInRole.STAFF);
        for (int n = 0; n < UploadService.OPEN_MAX; n++) {
            begin(other, n + ".txt", 1).expect(201);
        }
        assertThat(begin(other, "more.txt", 1).expect(409).code()).isEqualTo("upload.limit");
    }

    @Test
    void forgetsAfterADayAndRemovesWhatNobodyKnows() throws IOException {
        Http owner = owner();
        String old = uploaded(owner, "a.txt", text("old"));
        clock.advance(Duration.ofHours(23));
        owner = anonymous().as(world.signInAgain(ownerPerson()));
        String young = uploaded(owner, "b.txt", text("young"));
        Path stray = Files.writeString(folder().resolve("stray.part"), "x");
        jobs.runRecurring("uploads.sweep");
        assertThat(folder().resolve(old)).exists();
        clock.advance(Duration.ofHours(2));
        owner = anonymous().as(world.signInAgain(ownerPerson()));
        jobs.runRecurring("uploads.sweep");
        owner.get(UPLOADS + "/" + old).expect(404);
        assertThat(folder().resolve(old)).doesNotExist();
        assertThat(stray).doesNotExist();
        assertThat(folder().resolve(young)).exists();
        send(owner, young, 5, new byte[0]).expect(204);
    }

    private void awaitReceived(Http who, String id, long bytes) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (who.get(UPLOADS + "/" + id).json().get("received").asLong() < bytes && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private Path folder() {
        return Objects.requireNonNull(files.path(ownerPerson().firm(), new UploadId(UUID.randomUUID()))
                .getParent());
    }

    private List<Path> partFiles() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
