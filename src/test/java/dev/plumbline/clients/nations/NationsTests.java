package dev.plumbline.clients.nations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NationsTests {
    @Test
    void knowsThoseThatLieInOneNation() {
        Map.of(
                        "SW1A 1AA", Nation.ENGLAND,
                        "ec1a1bb", Nation.ENGLAND,
                        "CH41 5AB", Nation.ENGLAND,
                        "CF10 1AA", Nation.WALES,
                        "LL30  2AB", Nation.WALES,
                        "SY23 1AB", Nation.WALES,
                        "EH1 1YZ", Nation.SCOTLAND,
                        "TD1", Nation.SCOTLAND,
                        "DG1 2AB", Nation.SCOTLAND,
                        "BT1 5GS", Nation.NORTHERN_IRELAND)
                .forEach((postcode, nation) -> assertThat(
                                Nations.of(postcode, "GB").nation())
                        .as(postcode)
                        .isEqualTo(nation));
        assertThat(Nations.of("M1 1AA", null).nation()).isEqualTo(Nation.ENGLAND);
        assertThat(Nations.of("M11AA", null).why()).contains("M1 ");
    }

    @Test
    void neverGuessesAtTheBorder() {
        for (String postcode : new String[] {"CH4 0AA", "SY10 7AB", "HR3 5AB", "LD7 1AB", "NP16 5AB", "LL14 5AB"}) {
            assertThat(Nations.of(postcode, "GB").nation()).as(postcode).isNull();
            assertThat(Nations.of(postcode, "GB").why()).contains("England and Wales", "choose");
        }
        for (String postcode : new String[] {"TD9 0AB", "TD12 4AB", "TD15 1AB", "DG16 5AB"}) {
            assertThat(Nations.of(postcode, "GB").nation()).as(postcode).isNull();
            assertThat(Nations.of(postcode, "GB").why()).contains("England and Scotland");
        }
    }

    @Test
    void saysWhyItDoesNotKnow() {
        assertThat(Nations.of(null, null).why()).contains("no postcode");
        assertThat(Nations.of(" ", "GB").why()).contains("no postcode");
        assertThat(Nations.of("37203", null).why()).contains("no postcode of the United Kingdom");
        assertThat(Nations.of("EH1 1YZ", "US").why()).contains("not in the United Kingdom");
        assertThat(Nations.of("JE2 3AB", "GB").why()).contains("do not know where JE2");
        assertThat(Nations.of("ZZ1 1AA", "GB").why()).contains("do not know where ZZ1");
        for (String postcode : new String[] {"37203", "JE2 3AB", "ZZ1 1AA", ""}) {
            assertThat(Nations.of(postcode, "GB").nation()).as(postcode).isNull();
        }
    }
}
