package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** How the parameters of a list are read, and how many requests a connection serves. */
class QueryRecordsApiTests extends ApiTest {
    @Value("${local.server.port}")
    private int port;

    @Test
    void readsSeveralValuesOfAQueryInEitherForm() {
        assertThat(leads("?status=new,contacted&limit=5").status()).isEqualTo(200);
        assertThat(leads("?status=new&status=contacted&createdFrom=2026-01-01T00:00:00Z")
                        .status())
                .isEqualTo(200);
        assertThat(leads("?status=&limit=&pool=&postcode=").status()).isEqualTo(200);
    }

    @Test
    void namesEveryMemberOfAQueryThatCannotBeRead() {
        Http.Answer answer =
                leads("?status=nonsense&limit=many&owner=nobody&pool=perhaps").expect(400);

        assertThat(answer.code()).isEqualTo("request.invalid");
        assertThat(pointers(answer)).containsExactlyInAnyOrder("query:status", "query:owner", "query:pool");
        assertThat(pointers(leads("?limit=many"))).containsExactly("query:limit");
    }

    @Test
    void holdsTheMembersOfAQueryToTheirLimits() {
        assertThat(pointers(leads("?limit=100000").expect(400))).containsExactly("query:limit");
        assertThat(pointers(leads("?q=" + "x".repeat(201)).expect(400))).containsExactly("query:q");
    }

    private Http.Answer leads(String query) {
        return owner().get("/api/v1/sales/leads" + query);
    }

    private static List<String> pointers(Http.Answer answer) {
        List<String> pointers = new ArrayList<>();
        answer.json()
                .path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asString()));
        return pointers;
    }

    @Test
    void keepsAConnectionForManyRequests() throws IOException {
        String request = "GET /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            byte[] many = (request + "\r\n").repeat(250).getBytes(StandardCharsets.US_ASCII);
            socket.getOutputStream().write(many);
            socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1.1 404", -1)).hasSize(252);
        }
    }
}
