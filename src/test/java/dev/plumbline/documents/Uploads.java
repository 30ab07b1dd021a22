package dev.plumbline.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.Http;
import java.util.Base64;

/** Files on their way in, as a client of tus sends them. */
public final class Uploads {
    public static final String ADDRESS = "/api/v1/documents/uploads";

    private Uploads() {}

    public static Http.Answer begin(Http who, String name, long bytes) {
        return who.with("Tus-Resumable", "1.0.0")
                .with("Upload-Length", String.valueOf(bytes))
                .with("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(name.getBytes(UTF_8)))
                .post(ADDRESS, "");
    }

    public static Http.Answer send(Http who, String upload, long offset, byte[] part) {
        return who.with("Upload-Offset", String.valueOf(offset))
                .with("Content-Type", "application/offset+octet-stream")
                .sendBytes("PATCH", ADDRESS + "/" + upload, part);
    }

    /** All of a file, ready to be made a document of. */
    public static String whole(Http who, String name, byte[] content) {
        String id =
                begin(who, name, content.length).expect(201).json().get("id").asString();
        send(who, id, 0, content).expect(204);
        return id;
    }
}
