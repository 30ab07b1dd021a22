package dev.plumbline.compliance.packs;

import dev.plumbline.compliance.Nation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All packs that are in use. */
public record RulePacks(List<RulePack> packs) {
    private static final List<String> NAMES = List.of("england", "wales", "scotland", "northern-ireland");

    /** Read once, when it is first asked for; a fault in a shipped file stops whoever asks. */
    private static final class Shipped {
        private static final RulePacks PACKS =
                new RulePacks(NAMES.stream().map(PackReader::shipped).toList());
        private static final String MARK = UUID.nameUUIDFromBytes(NAMES.stream()
                        .map(PackReader::text)
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8))
                .toString();
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

    /** The same as long as the shipped files are: 36 characters. */
    public static String shippedMark() {
        return Shipped.MARK;
    }

    /** As the latest pack has it; empty when none does. */
    public Optional<Rule> rule(String id) {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.id().equals(id))
                .reduce((earlier, later) -> later);
    }

    /** The pack that answers for a day; none before the first one. */
    public Optional<RulePack> on(Nation nation, LocalDate day) {
        // Asked for each day of each duty.
        RulePack latest = null;
        for (RulePack pack : packs) {
            if (pack.nation() == nation && !pack.from().isAfter(day)) {
                latest = pack;
            }
        }
        return Optional.ofNullable(latest);
    }
}
