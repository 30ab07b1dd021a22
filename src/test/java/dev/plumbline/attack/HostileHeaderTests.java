package dev.plumbline.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * C6: each header that an operation reads by itself (versions, keys, parts of uploads, signatures and passwords of those who tell what
 * became of messages), with what nobody should send: a refusal or an ordinary answer, as the description says, and never a fault.
 */
class HostileHeaderTests extends AttackTest {
    private static final List<String> VALUES = List.of(
            "",
            " ",
            ",",
            ",,,,",
            " , ",
            ";",
            "=",
            "\"",
            "\"\"",
            "-1",
            "-0",
            "0",
            "00",
            "1e9",
            "0x10",
            "1.5",
            "NaN",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999999999",
            "1;2",
            "1,2",
            "filename",
            "filename ",
            "filename  ",
            "filename !!!!",
            "filename a",
            "filename ,filename ",
            "filename " + base64("../../etc/passwd"),
            "filename " + base64("a\u0000b\r\nX: y.pdf"),
            "filename " + base64("\u202Efdp.exe"),
            "filename " + base64("x".repeat(2_000)),
            "filename "
                    + Base64.getEncoder()
                            .encodeToString(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xed, (byte) 0xa0}),
            "Basic",
            "Basic ",
            "Basic " + base64("postmark:"),
            "Basic " + base64("postmark:" + "x".repeat(500)),
            "Basic !!!!",
            "basic " + base64("a:b:c"),
            "Bearer x",
            "v1",
            "v1,",
            "v1,AAAA",
            "v1,AAAA v1,AAAA v1a,AAAA",
            "v1,=",
            "v1,!!!!",
            "t=1,v1=00",
            "t=,v1=",
            "sha256=",
            "msg_1.1614265330.{}",
            "application/offset+octet-stream; charset=x",
            "'; select 1 --",
            "${jndi:ldap://127.0.0.1/x}",
            "{{7*7}}",
            "%00%0d%0a",
            "a".repeat(4_100),
            "1 ".repeat(1_500));

    /** Asked of every operation; {@code ContractFuzzTests} sends more of these. */
    private static final List<String> ORDINARY = List.of("If-Match", "Idempotency-Key");

    private static final int FEW = 12;

    @Test
    void noHeaderThatAnOperationReadsHurts() {
        Estate estate = Estate.found(target(), "Header");
        AnswerRules rules = target().rules();
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> headers = new TreeMap<>();
        int sent = 0;
        for (Operation operation : target().planted(false)) {
            if (operation.headers().isEmpty()) {
                continue;
            }
            TestWorld.Person caller = estate.signedIn(BuiltInRole.OWNER);
            for (String header : operation.headers()) {
                List<String> values = ORDINARY.contains(header) ? VALUES.subList(0, FEW) : VALUES;
                headers.merge(header, 1, Integer::sum);
                for (String value : values) {
                    Call call = estate.sensible(operation, caller).with(header, value);
                    Http.Answer answer = call.send(target().base());
                    rules.violations(operation, answer)
                            .forEach(v -> wrong.add(operation.name() + " " + header + ": " + cut(value) + " " + v));
                    sent++;
                }
            }
            estate.refresh();
        }
        System.out.printf("C6 hostile headers: %d faults in %d requests, headers %s%n", wrong.size(), sent, headers);
        assertThat(wrong).isEmpty();
        assertThat(headers.keySet())
                .contains(
                        "Authorization",
                        "Content-Type",
                        "Upload-Length",
                        "Upload-Metadata",
                        "Upload-Offset",
                        "webhook-id",
                        "webhook-signature",
                        "webhook-timestamp");
    }

    private static String cut(String value) {
        return value.length() < 60 ? value : value.substring(0, 60) + "…";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
