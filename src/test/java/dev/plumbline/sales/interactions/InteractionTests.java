package dev.plumbline.sales.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.sales.interactions.Interaction.Direction;
import dev.plumbline.sales.interactions.Interaction.Kind;
import dev.plumbline.sales.interactions.Interaction.Outcome;
import dev.plumbline.sales.leads.Lead.Touch;
import dev.plumbline.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InteractionTests {
    /** Outbound then inbound, each: reached, missed, and with no outcome said. A dash is a refusal. */
    private static final Map<Kind, String> TABLE = Map.ofEntries(
            Map.entry(Kind.PHONE_CALL, "REACHED ATTEMPT - REACHED THEIRS -"),
            Map.entry(Kind.VIDEO_CALL, "REACHED ATTEMPT - REACHED THEIRS -"),
            Map.entry(Kind.LIVE_CHAT, "REACHED ATTEMPT - REACHED THEIRS -"),
            Map.entry(Kind.IN_PERSON_MEETING, "REACHED ATTEMPT REACHED REACHED THEIRS REACHED"),
            Map.entry(Kind.SITE_VISIT, "REACHED ATTEMPT REACHED REACHED THEIRS REACHED"),
            Map.entry(Kind.EMAIL, "REACHED ATTEMPT REACHED THEIRS THEIRS THEIRS"),
            Map.entry(Kind.SMS, "REACHED ATTEMPT REACHED THEIRS THEIRS THEIRS"),
            Map.entry(Kind.SOCIAL_MEDIA, "REACHED ATTEMPT REACHED THEIRS THEIRS THEIRS"),
            Map.entry(Kind.VOICEMAIL, "ATTEMPT ATTEMPT ATTEMPT THEIRS THEIRS THEIRS"),
            Map.entry(Kind.NOTE, "NONE NONE NONE NONE NONE NONE"),
            Map.entry(Kind.ENQUIRY, "THEIRS THEIRS THEIRS THEIRS THEIRS THEIRS"));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isContactOnlyWhenItReachedThem(Kind kind) {
        String[] row = TABLE.get(kind).split(" ");
        List<Direction> directions = List.of(Direction.OUTBOUND, Direction.INBOUND);
        for (int d = 0; d < directions.size(); d++) {
            for (@Nullable Outcome outcome : outcomes()) {
                String expected = row[3 * d + column(outcome)];
                assertThat(told(kind, directions.get(d), outcome))
                        .as("%s %s %s", kind, directions.get(d), outcome)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isNothingBetweenUsAndThemWhenItStaysInside(Kind kind) {
        for (@Nullable Outcome outcome : outcomes()) {
            assertThat(told(kind, Direction.INTERNAL, outcome)).isEqualTo("NONE");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE_CALL", "VIDEO_CALL", "LIVE_CHAT"})
    void namesTheOutcomeThatIsMissing(Kind kind) {
        assertThatThrownBy(() -> interaction(kind, Direction.OUTBOUND, null))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.errors())
                                .singleElement()
                                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/outcome")));
    }

    @Test
    void hasARowForEachKind() {
        assertThat(TABLE).containsOnlyKeys(Kind.values());
    }

    private static String told(Kind kind, Direction direction, @Nullable Outcome outcome) {
        try {
            Touch touch = interaction(kind, direction, outcome).touch();
            return touch.name();
        } catch (Problem refused) {
            return "-";
        }
    }

    private static int column(@Nullable Outcome outcome) {
        if (outcome == null) {
            return 2;
        }
        return outcome == Outcome.NO_ANSWER || outcome == Outcome.LEFT_VOICEMAIL ? 1 : 0;
    }

    private static List<@Nullable Outcome> outcomes() {
        List<@Nullable Outcome> outcomes = new ArrayList<>(Arrays.asList(Outcome.values()));
        outcomes.add(null);
        return outcomes;
    }

    private static Interaction interaction(Kind kind, Direction direction, @Nullable Outcome outcome) {
        return new Interaction(kind, direction, outcome, null, null, null, null);
    }
}
