package dev.plumbline.compliance.readings;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of the registers' own schemas, and what is none. */
class EnergyCertificateReaderTests {
    private static String example(String name) throws IOException {
        try (InputStream file = EnergyCertificateReaderTests.class.getResourceAsStream("/epc/" + name + ".xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }

    private static EnergyCertificate read(String xml) throws IOException {
        return EnergyCertificateReader.read(xml.getBytes(UTF_8)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "england, 2025-04-04, 2035-04-03, E, A0 0AA",
        "scotland, 2023-06-27, 2033-06-26, C, FK1 1XE",
        "northern-ireland, 2025-04-04, 2035-04-03, E, BT0 0AA"
    })
    void readsEachRegister(String register, LocalDate registered, LocalDate expires, String band, String postcode)
            throws IOException {
        EnergyCertificate found = read(example(register));
        assertThat(found.number()).isEqualTo("0000-0000-0000-0000-0000");
        assertThat(found.registered()).isEqualTo(registered);
        assertThat(found.expires()).isEqualTo(expires);
        assertThat(found.band()).isEqualTo(band);
        assertThat(found.postcode()).isEqualTo(postcode);
        assertThat(found.address()).startsWith("1 Some Street, ").endsWith(", " + postcode);
        assertThat(found.assessor()).isEqualTo("Testa Sessor");
        assertThat(found.membership()).isEqualTo("SPEC000000");
        assertThat(found.issued()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2034-02-28", "2025-04-04, 2035-04-03", "2024-03-01, 2034-02-28", "2025-01-01, 2034-12-31"})
    void endsAsTheRegisterReckons(LocalDate registered, LocalDate expires) throws IOException {
        String xml = example("england").replace("<Registration-Date>2025-04-04", "<Registration-Date>" + registered);
        assertThat(read(xml).expires()).isEqualTo(expires);
    }

    @ParameterizedTest
    @CsvSource({
        "120, A", "92, A", "91, B", "81, B", "80, C", "69, C", "68, D", "55, D", "54, E", "39, E", "38, F", "21, F",
        "20, G", "1, G", "0,", "-4,", "99999,"
    })
    void bandsHaveTheirLeastRating(String rating, String band) throws IOException {
        String xml = example("england").replace("Rating-Current>50<", "Rating-Current>" + rating + "<");
        assertThat(read(xml).band()).isEqualTo(band);
    }

    @Test
    void whatIsMissingIsNotMadeUp() throws IOException {
        EnergyCertificate found = read("<RdSAP-Report><Report-Header><RRN> </RRN><Registration-Date>4.4.2025"
                + "</Registration-Date><Status>cancelled</Status></Report-Header></RdSAP-Report>");
        assertThat(found).isEqualTo(new EnergyCertificate(null, null, null, null, null, null, null, false));
        assertThat(found.expires()).isNull();
        assertThat(found.band()).isNull();
    }

    @Test
    void whatIsTooLongForAnyCertificateIsLeftOut() throws IOException {
        assertThat(read(example("england").replace("Testa Sessor", "T".repeat(101)))
                        .assessor())
                .isNull();
    }

    @Test
    void otherXmlIsNone() throws IOException {
        assertThat(EnergyCertificateReader.read("<Report/>".getBytes(UTF_8))).isEmpty();
        assertThat(EnergyCertificateReader.read(example("england")
                        .replace("RdSAP-Report", "CEPC-Report")
                        .getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void followsTheEncodingThatTheFileHas() throws IOException {
        String xml = example("england").replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        assertThat(EnergyCertificateReader.read(xml.getBytes(UTF_16))
                        .orElseThrow()
                        .band())
                .isEqualTo("E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<RdSAP-Report>",
                "<RdSAP-Report></SAP-Report>",
                "<!DOCTYPE RdSAP-Report><RdSAP-Report/>",
                "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><RdSAP-Report>&a;</RdSAP-Report>",
                "<RdSAP-Report>&undeclared;</RdSAP-Report>",
                "<?xml version=\"1.0\" encoding=\"none\"?><RdSAP-Report/>"
            })
    void refusesWhatIsNoXmlAndWhateverDeclaresATypeOfItsOwn(String xml) {
        assertThatThrownBy(() -> EnergyCertificateReader.read(xml.getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void isNotLedIntoTheDepths() {
        String deep = "<RdSAP-Report>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</RdSAP-Report>";
        assertThatThrownBy(() -> EnergyCertificateReader.read(deep.getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
