package dev.plumbline.sales.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.duplicates.Fingerprint.Given;
import org.junit.jupiter.api.Test;

class LikenessTests {
    private static final Fingerprint ANN = Fingerprint.of(
            new Given("248 555 0142", null, "ann@example.org", "Ann Kowalski", "12 Oak St", "Novi"), "US");

    @Test
    void isWholeForTheSamePersonWrittenInAnotherOrder() {
        Fingerprint other = Fingerprint.of(
                new Given("(248) 555-0142", null, "Ann@Example.org", "Kowalski, Ann", "12 Oak St", "Novi"), "US");
        assertThat(Likeness.of(ANN, other)).isEqualTo(new Likeness(true, true, 100, 100));
    }

    @Test
    void saysNothingAboutWhatOneOfThemLacks() {
        Fingerprint bare = Fingerprint.of(new Given("248 555 0142", null, null, null, null, null), "US");
        assertThat(Likeness.of(ANN, bare)).isEqualTo(new Likeness(true, false, null, null));
    }

    @Test
    void isTheSameWhicheverComesFirst() {
        Fingerprint other = Fingerprint.of(new Given(null, null, null, "Anne Kowalsky", "12 Oak Street", "Novi"), "US");
        assertThat(Likeness.of(ANN, other)).isEqualTo(Likeness.of(other, ANN));
        assertThat(Likeness.of(ANN, other).name()).isBetween(85, 99);
    }
}
