package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.answers.ImportedAnswer;
import dev.plumbline.clients.client.Client;
import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.clients.nations.Nation;
import dev.plumbline.clients.nations.Nations;
import dev.plumbline.clients.places.Address;
import dev.plumbline.clients.property.PropertyService;
import dev.plumbline.imports.ImportRow;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.MatchKeys;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row that could be taken.
 *
 * @param owner as a new client would be known
 * @param own   what it says in the firm's own fields
 * @param notes what a person should look at, although it was taken
 */
record PortfolioRow(
        Client.Facts owner,
        @Nullable String unit,
        Address address,
        List<ImportedAnswer> answers,
        OwnCells.Said own,
        List<FieldProblem> notes) {
    /**
     * Every fault of the row at once.
     *
     * @param home the country where an address is meant that says none
     */
    static PortfolioRow of(ImportRow row, @Nullable String home, LocalDate today, OwnCells cells) {
        List<FieldProblem> wrong = new ArrayList<>();
        Client.Facts owner = tried(wrong, () -> owner(row));
        String unit = tried(wrong, () -> Texts.optional("/unit", row.text("unit"), PropertyService.UNIT_MAX));
        Address address = tried(wrong, () -> address(row).found(home));
        List<ImportedAnswer> answers = answers(row, day(row, today, wrong), wrong);
        OwnCells.Said own = cells.read(row, wrong);
        Map<String, String> said = answers.stream()
                .filter(answer -> answer.value() != null)
                .collect(Collectors.toMap(ImportedAnswer::code, answer -> String.valueOf(answer.value())));
        contradictions(said, address, wrong);
        if (owner == null || address == null || !wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, "This row cannot be taken as it is.", wrong);
        }
        return new PortfolioRow(owner, unit, address, answers, own, notes(address, said));
    }

    /** By which the address is known again; null when it says too little for that. */
    @Nullable
    String place() {
        return address.street() == null ? null : address.key(unit);
    }

    String shown() {
        return unit == null ? String.valueOf(address.street()) : unit + ", " + address.street();
    }

    private static Client.Facts owner(ImportRow row) {
        String name = row.text("client_name");
        String email = Texts.email("/client_email", row.text("client_email"));
        String kind = row.text("client_kind");
        if ((name == null || MatchKeys.words(name).isEmpty()) && email == null) {
            throw Problem.field("/client_name", "required", "Say whose property it is, by name or e-mail.");
        }
        return new Client.Facts(
                kind == null ? ClientKind.INDIVIDUAL : Coded.of(ClientKind.class, kind),
                String.valueOf(
                        name == null
                                ? Texts.optional("/client_email", email, Client.NAME_MAX)
                                : Texts.optional("/client_name", name, Client.NAME_MAX)),
                null,
                email,
                Texts.phone("/client_phone", row.text("client_phone")),
                Address.NONE);
    }

    private static Address address(ImportRow row) {
        return new Address(
                row.text("street"),
                row.text("city"),
                row.text("region"),
                row.text("postcode"),
                row.text("country"),
                row.degrees("latitude"),
                row.degrees("longitude"));
    }

    private static LocalDate day(ImportRow row, LocalDate today, List<FieldProblem> wrong) {
        LocalDate day = row.day("known_on");
        if (day != null && day.isAfter(today)) {
            wrong.add(new FieldProblem("/known_on", "future", "Facts are true from today on at the latest."));
        }
        return day == null ? today : day;
    }

    private static List<ImportedAnswer> answers(ImportRow row, LocalDate from, List<FieldProblem> wrong) {
        List<ImportedAnswer> answers = new ArrayList<>();
        for (Fact fact : FactVocabulary.ALL) {
            String cell = row.text(PortfolioFields.FACT + fact.code());
            if (cell != null) {
                try {
                    answers.add(new ImportedAnswer(fact.code(), AnswerText.read(fact, cell), from));
                } catch (Fact.WrongValue e) {
                    wrong.add(new FieldProblem(
                            "/" + PortfolioFields.FACT + fact.code(),
                            "value",
                            fact.label() + ": \"" + cell + "\" is no answer. " + e.explanation()));
                }
            }
        }
        return answers;
    }

    /** What cannot be true together. */
    private static void contradictions(Map<String, String> said, @Nullable Address address, List<FieldProblem> wrong) {
        String people = said.get("occupants");
        String households = said.get("households");
        if (people != null && households != null && Integer.parseInt(households) > Integer.parseInt(people)) {
            wrong.add(new FieldProblem(
                    "/" + PortfolioFields.FACT + "households",
                    "contradiction",
                    households + " households cannot be " + people + " people."));
        }
        String nation = said.get(FactVocabulary.JURISDICTION);
        Nation found = address == null
                ? null
                : Nations.of(address.postcode(), address.country()).nation();
        if (nation != null && found != null && !found.name().equals(nation)) {
            wrong.add(new FieldProblem(
                    "/" + PortfolioFields.FACT + FactVocabulary.JURISDICTION,
                    "contradiction",
                    "The file says another nation than the postcode, which is in " + found.label() + "."));
        }
    }

    private static List<FieldProblem> notes(Address address, Map<String, String> said) {
        Nations.Found found = Nations.of(address.postcode(), address.country());
        boolean asked = "GB".equals(address.country())
                && found.nation() == null
                && !said.containsKey(FactVocabulary.JURISDICTION);
        return asked ? List.of(new FieldProblem("/postcode", "nation-unknown", found.why())) : List.of();
    }

    private static <T> @Nullable T tried(List<FieldProblem> wrong, Supplier<? extends @Nullable T> part) {
        try {
            return part.get();
        } catch (Problem e) {
            wrong.addAll(e.errors());
            return null;
        }
    }
}
