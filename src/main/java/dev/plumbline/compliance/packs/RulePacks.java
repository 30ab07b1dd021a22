package dev.plumbline.compliance.packs;

import dev.plumbline.compliance.Nation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All packs that are in use. */
public record RulePacks(List<RulePack> packs) {
    /** Read once, when it is first asked for; a fault in a shipped file stops whoever asks. */
    private static final class Shipped {
        private static final RulePacks PACKS = new RulePacks(List.of(
                PackReader.shipped("england"),
                PackReader.shipped("wales"),
                PackReader.shipped("scotland"),
                PackReader.shipped("northern-ireland")));
    }

    /** @throws IllegalArgumentException when two packs of a nation begin on the same day */
    public RulePacks {
        packs = packs.stream()
                .sorted(Comparator.comparing(RulePack::nation).thenComparing(RulePack::from))
                .toList();
        for (int i = 1; i < packs.size(); i++) {
            RulePack one = packs.get(i - 1);
            RulePack next = packs.get(i);
            if (one.nation() == next.nation() && one.from().equals(next.from())) {
                throw new IllegalArgumentException(
                        "Two packs of " + one.nation().label() + " from " + one.from());
            }
        }
    }

    public static RulePacks shipped() {
        return Shipped.PACKS;
    }

    /** The pack that answers for a day; none before the first one. */
    public Optional<RulePack> on(Nation nation, LocalDate day) {
        return packs.stream()
                .filter(p -> p.nation() == nation && !p.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
