package dev.plumbline.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.shared.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordPolicyTests {
    private static final List<String> KNOWN = List.of("olivia.owner@roofworks.example", "Olivia Owner", "Roof Works");

    private final CommonPasswords common = new CommonPasswords();
    private final PasswordPolicy policy = new PasswordPolicy(common);

    @Test
    void knowsAtLeastTenThousandCommonPasswords() {
        assertThat(common.size()).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void asksForFifteenCharactersAloneAndEightWithASecondFactor() {
        assertThat(refusal("vaxqzmrtwkplho", false)).isEqualTo("too-short");
        accepts("vaxqzmrtwkplhoi", false);
        assertThat(refusal("vaxqzmr", true)).isEqualTo("too-short");
        accepts("vaxqzmrt", true);
    }

    @Test
    void acceptsLongOnesInAnyScriptAndWithoutRulesOfComposition() {
        accepts("всегда держи зонт под рукой", false);
        accepts("いつも傘を手元に置いておくこと、忘れずに", false);
        accepts("🦊🐻🐼🦁🐮🐷🐸🐵🐔🐧🐦🐤🦆🦅🦉", false);
        accepts("x".repeat(0) + "abcabd".repeat(10) + "abcabdabcabdabce", false);
        accepts("r7".concat("k d o p w ".repeat(12)).substring(0, 120), false);
        assertThat(refusal("k d o p w ".repeat(13), false)).isEqualTo("too-long");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(refusal("🦊🐻🐼🦁🐮🐷🐸🐵🐔🐧🐦🐤🦆🦅", false)).isEqualTo("too-short");
    }

    @Test
    void refusesWhatGuessersTryFirst() {
        for (String weak : List.of(
                "passwordpassword",
                "abcabcabcabcabcabc",
                "qwertyuiopasdfgh",
                "aaaaaaaaaaaaaaaaaaaa",
                "1234567890123456")) {
            assertThat(refusal(weak, false)).as(weak).isEqualTo("common");
        }
        for (String weak : List.of("password", "PASSWORD", "password1", "iloveyou!!", "football2026", "sunshine")) {
            assertThat(refusal(weak, true)).as(weak).isEqualTo("common");
        }
    }

    @Test
    void refusesWhatIsMadeOfThePersonAndTheFirm() {
        for (String weak : List.of(
                "olivia.owner@roofworks.example",
                "OliviaOwner2026!",
                "roofworks-olivia",
                "Roof Works 12345",
                "plumbline-olivia1")) {
            assertThat(refusal(weak, false)).as(weak).isEqualTo("context");
        }
        accepts("olivia eats nine green apples", false);
    }

    @Test
    void isOnePasswordHoweverItWasTyped() {
        assertThat(new PlainPassword("ﬁne Å \u2460")).isEqualTo(new PlainPassword("fine A\u030a 1"));
        assertThat(new PlainPassword(" with spaces ").value()).isEqualTo(" with spaces ");
        assertThat(new PlainPassword("secret").toString()).doesNotContain("secret");
    }

    private void accepts(String password, boolean secondFactor) {
        assertThatCode(() -> policy.check(new PlainPassword(password), "/password", secondFactor, KNOWN))
                .doesNotThrowAnyException();
    }

    private String refusal(String password, boolean secondFactor) {
        return catchThrowableOfType(
                        Problem.class,
                        () -> policy.check(new PlainPassword(password), "/password", secondFactor, KNOWN))
                .errors()
                .getFirst()
                .code();
    }
}
