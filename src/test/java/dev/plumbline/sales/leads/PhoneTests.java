package dev.plumbline.sales.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.shared.MatchKeys;
import dev.plumbline.shared.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them, in forms and files. */
class PhoneTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(615) 555-0142|US|+16155550142",
                "615-555-0142|US|+16155550142",
                "615.555.0142|US|+16155550142",
                "615/555-0142|US|+16155550142",
                "6155550142|US|+16155550142",
                "1 (615) 555-0142|US|+16155550142",
                "+1 (615) 555 0142|US|+16155550142",
                "+1(615)555-0142|US|+16155550142",
                "(+1) 615 555 0142|US|+16155550142",
                "tel:+1-615-555-0142|US|+16155550142",
                "[615] 555-0142|US|+16155550142",
                "(615) 555-0142 x123|US|+16155550142",
                "(615) 555-0142x5|US|+16155550142",
                "(615) 555-0142 ext. 5|US|+16155550142",
                "(615) 555-0142 Ext 5|US|+16155550142",
                "(615) 555-0142, ext. 123|US|+16155550142",
                "(615) 555-0142 extension 12|US|+16155550142",
                "(615) 555-0142 #12|US|+16155550142",
                "615–555–0142|US|+16155550142",
                "615‑555‑0142|US|+16155550142",
                "615\u00a0555\u00a00142|US|+16155550142",
                "６１５－５５５－０１４２|US|+16155550142",
                "1-800-ROOFERS|US|+18007663377",
                "+44 (0)20 7946 0000|US|+442079460000",
                "020 7946 0000|GB|+442079460000",
                "030/123456|DE|+4930123456",
                "+49 (0) 30 / 12 34 56|US|+4930123456",
                "0041 44 668 18 00|DE|+41446681800",
            })
    void takesWhatPeopleWriteAndComparesByOneKey(String written, String region, String key) {
        String given = written.replace("\\u00a0", "\u00a0");
        assertThat(new Contact(given, null, null).phone()).isEqualTo(given);
        assertThat(new Contact(null, given, null).alternatePhone()).isEqualTo(given);
        assertThat(MatchKeys.phone(given, region)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call me",
                "n/a",
                "1234",
                "x123",
                "ext. 5",
                "()",
                "615-555-0142 after five",
                "ann@example.org",
                "=1+1",
                "<script>6155550142</script>",
                "123456789012345678901",
                "6155550142; drop table",
                "+",
            })
    void refusesWhatIsNoNumberAndNamesTheField(String written) {
        assertThatThrownBy(() -> new Contact(written, null, null))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.errors())
                                .singleElement()
                                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/phone")));
    }
}
