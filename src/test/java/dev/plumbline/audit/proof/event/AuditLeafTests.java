package dev.plumbline.audit.proof.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.audit.proof.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditLeafTests {
    private static final UUID FIRM = UUID.fromString("01970000-0000-7000-8000-000000000001");
    private static final Salt SALT = Salt.of("0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    private static final EventContent CONTENT = EventContent.of("{\"b\": 1.50, \"a\": null}", null, "he said \"é\"");
    private static final AuditLeaf LEAF = new AuditLeaf(
            FIRM,
            FIRM,
            Instant.parse("2026-03-01T08:00:00.123456789Z"),
            "lead.qualified",
            new AuditLeaf.Subject("lead", "l-1"),
            new AuditLeaf.Actor("system", null),
            null,
            null,
            "r-1",
            CONTENT.hash(SALT));

    @Test
    void writesTheCanonicalFormByteForByte() {
        assertThat(CONTENT.canonical())
                .isEqualTo("{\"after\":null,\"before\":{\"a\":null,\"b\":1.5},\"reason\":\"he said \\\"é\\\"\"}");
        assertThat(LEAF.canonical())
                .isEqualTo("{\"action\":\"lead.qualified\",\"actor\":{\"id\":null,\"kind\":\"system\"},"
                        + "\"at\":\"2026-03-01T08:00:00.123456Z\",\"contentHash\":\""
                        + CONTENT.hash(SALT).base64()
                        + "\",\"firm\":\"01970000-0000-7000-8000-000000000001\","
                        + "\"id\":\"01970000-0000-7000-8000-000000000001\",\"onBehalfOf\":null,\"request\":\"r-1\","
                        + "\"session\":null,\"subject\":{\"id\":\"l-1\",\"type\":\"lead\"},\"v\":1}");
        assertThat(CONTENT.hash(SALT))
                .isEqualTo(Hash.sha256(SALT.bytes(), CONTENT.canonical().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(AuditLeaf.parse(LEAF.canonical())).isEqualTo(LEAF);
        assertThat(AuditLeaf.parse(LEAF.canonical()).hash()).isEqualTo(LEAF.hash());
        assertThat(Salt.ofBase64(SALT.base64())).isEqualTo(SALT).hasSameHashCodeAs(SALT);
    }

    @Test
    void refusesAnotherShape() {
        String good = LEAF.canonical();
        for (String bad : List.of(
                "{}",
                "[]",
                "x",
                good.replace("\"v\":1", "\"v\":2"),
                good.replace("\"v\":1", "\"v\":1,\"x\":1"),
                good.replace(",\"session\":null", ""),
                good.replace("\"session\":null", "\"session\":7"),
                good.replace("\"action\":\"lead.qualified\"", "\"action\":null"),
                good.replace("2026-03-01T", "2026-02-30T"))) {
            assertThatThrownBy(() -> AuditLeaf.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void canonicalizesTheExamplesOfRfc8785() {
        assertThat(CanonicalJson.of("""
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}
                """))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(CanonicalJson.of("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void refusesWhatIsNotOneJsonObject() {
        for (String bad :
                List.of("", "{", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "{\"a\":NaN}", "{\"a\":tru}", "{\"a\":1e999}")) {
            assertThatThrownBy(() -> CanonicalJson.of(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new EventContent("{ }")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Salt.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Salt.ofBase64("MDEyMzQ1Njc4OWFiY2RlZh=="))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
