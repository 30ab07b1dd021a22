package dev.plumbline.audit.proof.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is said decides the canonical form, and nothing of how it is written. */
class CanonicalJsonPropertyTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicLong TRIES = new AtomicLong();

    @BeforeTry
    void count() {
        TRIES.incrementAndGet();
    }

    @AfterContainer
    static void printTheFigure() {
        System.out.printf(Locale.ROOT, "C5 canonical JSON: %,d tries%n", TRIES.get());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void orderAndWhiteSpaceDoNotMatter(@ForAll("documents") Map<String, Object> document, @ForAll long seed) {
        String canonical = CanonicalJson.of(JSON.writeValueAsString(document));
        String otherwise =
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled(document, new Random(seed)));

        assertThat(CanonicalJson.of(otherwise)).isEqualTo(canonical);
        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
        assertThat(JSON.readTree(canonical)).isEqualTo(JSON.readTree(CanonicalJson.of(canonical)));
        assertThat(canonical).doesNotContain("\n");
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("slow")
    void orderAndWhiteSpaceDoNotMatterInTenThousandDocuments(
            @ForAll("documents") Map<String, Object> document, @ForAll long seed) {
        orderAndWhiteSpaceDoNotMatter(document, seed);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anotherMemberIsAnotherForm(@ForAll("documents") Map<String, Object> document, @ForAll("texts") String more) {
        Map<String, Object> changed = new LinkedHashMap<>(document);
        changed.put("added " + more, more);

        assertThat(CanonicalJson.of(JSON.writeValueAsString(changed)))
                .isNotEqualTo(CanonicalJson.of(JSON.writeValueAsString(document)));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("slow")
    void anotherMemberIsAnotherFormInTenThousandDocuments(
            @ForAll("documents") Map<String, Object> document, @ForAll("texts") String more) {
        anotherMemberIsAnotherForm(document, more);
    }

    /** Every text that UTF-8 can hold. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        return Arbitraries.maps(texts(), values(2)).ofMaxSize(6);
    }

    private Arbitrary<Object> values(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                texts().map(t -> t),
                Arbitraries.doubles().map(d -> d),
                Arbitraries.integers().map(i -> i),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                        .map(d -> d),
                Arbitraries.of(true, false).map(b -> b));
        if (depth == 0) {
            return plain;
        }
        return Arbitraries.oneOf(
                plain,
                values(0).list().ofMaxSize(4).map(l -> l),
                Arbitraries.maps(texts(), values(depth - 1)).ofMaxSize(3).map(m -> m));
    }

    private static @Nullable Object shuffled(@Nullable Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Collections.shuffle(names, random);
            Map<Object, @Nullable Object> other = new LinkedHashMap<>();
            names.forEach(name -> other.put(name, shuffled(map.get(name), random)));
            return other;
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> shuffled(item, random)).toList()
                : value;
    }
}
