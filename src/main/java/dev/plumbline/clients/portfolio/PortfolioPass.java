package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.answers.ImportedAnswer;
import dev.plumbline.clients.client.Client;
import dev.plumbline.clients.client.ClientRecords;
import dev.plumbline.clients.lookalikes.ClientKeys;
import dev.plumbline.clients.lookalikes.LookAlikes.Known;
import dev.plumbline.clients.portfolio.Owners.Owner;
import dev.plumbline.clients.portfolio.PortfolioRepository.Standing;
import dev.plumbline.clients.property.PropertyRecords;
import dev.plumbline.firms.FirmFacts;
import dev.plumbline.imports.ImportRow;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportTarget.Choice;
import dev.plumbline.imports.ImportTarget.OnDuplicate;
import dev.plumbline.imports.ImportVerdict;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file of properties. A dry run remembers what earlier rows would have become; a run finds them in the database. */
final class PortfolioPass implements ImportTarget.Pass {
    private final PortfolioImport.Facilities with;
    private final Choice choice;
    private final LocalDate today;
    private final FirmFacts firm;
    private final OwnCells cells;
    private final OwnKnown own;
    private final List<Owner> plannedOwners = new ArrayList<>();
    private final List<Place> plannedPlaces = new ArrayList<>();
    private final Map<PropertyId, List<ImportedAnswer>> plannedAnswers = new HashMap<>();

    PortfolioPass(PortfolioImport.Facilities with, Choice choice, FirmFacts firm, LocalDate today) {
        this.with = with;
        this.choice = choice;
        this.today = today;
        this.firm = firm;
        this.cells = OwnCells.of(with.own());
        this.own = new OwnKnown(with.own(), cells);
    }

    /**
     * Where a property stands.
     *
     * @param id      null for one that a dry run would make
     * @param answers that count, by fact and day
     */
    private record Place(@Nullable PropertyId id, String key, Owner owner, List<ImportedAnswer> answers) {}

    /** The rows of a batch, the clients and the places that they meet. */
    private record Batch(boolean dry, Owners owners, List<Place> places) {}

    @Override
    public List<ImportVerdict> plan(List<ImportRow> rows) {
        return judged(rows, true);
    }

    @Override
    public List<ImportVerdict> apply(List<ImportRow> rows) {
        return judged(rows, false);
    }

    private List<ImportVerdict> judged(List<ImportRow> rows, boolean dry) {
        List<Object> read = new ArrayList<>();
        for (ImportRow row : rows) {
            read.add(read(row));
        }
        List<PortfolioRow> usable = read.stream()
                .filter(PortfolioRow.class::isInstance)
                .map(PortfolioRow.class::cast)
                .toList();
        Batch batch = batch(usable, dry);
        return read.stream()
                .map(one -> one instanceof PortfolioRow row ? verdict(row, batch) : (ImportVerdict) one)
                .toList();
    }

    private Object read(ImportRow row) {
        try {
            return PortfolioRow.of(row, firm.country(), today, cells);
        } catch (Problem wrong) {
            return refused(wrong);
        }
    }

    private Batch batch(List<PortfolioRow> rows, boolean dry) {
        List<ClientKeys> keys = rows.stream().map(this::keys).toList();
        List<Known> clients = with.lookAlikes()
                .known(
                        keys.stream().map(ClientKeys::name).toList(),
                        keys.stream()
                                .map(ClientKeys::email)
                                .filter(Objects::nonNull)
                                .toList());
        Owners owners = new Owners(clients, dry ? plannedOwners : List.of());
        List<Standing> standing = with.places()
                .standing(rows.stream()
                        .map(PortfolioRow::place)
                        .filter(Objects::nonNull)
                        .toList());
        Map<PropertyId, List<ImportedAnswer>> known =
                with.answers().counting(standing.stream().map(Standing::id).toList());
        own.meet(
                ClientRecords.CODE,
                clients.stream().map(each -> each.id().value()).toList(),
                dry);
        own.meet(
                PropertyRecords.CODE,
                standing.stream().map(each -> each.id().value()).toList(),
                dry);
        List<Place> places = new ArrayList<>(standing.stream()
                .map(each -> new Place(
                        each.id(),
                        each.place(),
                        new Owner(each.client(), each.clientName(), "", null, false),
                        answers(known, each.id())))
                .toList());
        if (dry) {
            places.addAll(plannedPlaces);
        }
        return new Batch(dry, owners, places);
    }

    /** What counts for a property, and what earlier rows of a dry run would have added to it. */
    private List<ImportedAnswer> answers(Map<PropertyId, List<ImportedAnswer>> known, PropertyId id) {
        List<ImportedAnswer> answers = new ArrayList<>(known.getOrDefault(id, List.of()));
        answers.addAll(plannedAnswers.getOrDefault(id, List.of()));
        return answers;
    }

    private ImportVerdict verdict(PortfolioRow row, Batch batch) {
        try {
            Owner owner = batch.owners().of(keys(row), () -> made(row, batch.dry()));
            List<Place> there = !choice.compare().contains("address") || choice.onDuplicate() == OnDuplicate.CREATE
                    ? List.of()
                    : batch.places().stream()
                            .filter(place -> place.key().equals(row.place()))
                            .toList();
            Optional<Place> same =
                    there.stream().filter(place -> same(place.owner(), owner)).findFirst();
            if (same.isPresent()) {
                return withOwner(row, owner, batch, again(row, same.get(), batch.dry()));
            }
            List<Why> notes = new ArrayList<>(why(row.notes()));
            there.stream()
                    .findFirst()
                    .ifPresent(place -> notes.add(new Why(
                            "street",
                            "another-client",
                            "This address stands with the client "
                                    + place.owner().name() + " as well.")));
            return withOwner(row, owner, batch, created(row, owner, batch, notes));
        } catch (Problem wrong) {
            return refused(wrong);
        }
    }

    /** Adds what the row says of the client; what is known of the client otherwise stays, and the row is told. */
    private ImportVerdict withOwner(PortfolioRow row, Owner owner, Batch batch, ImportVerdict verdict) {
        OwnKnown.About client = OwnKnown.About.client(owner);
        List<Why> reasons = new ArrayList<>(verdict.reasons());
        reasons.addAll(why(own.contradictions(client, row.own().client())));
        own.add(client, row.own().client(), batch.dry());
        return new ImportVerdict(verdict.outcome(), verdict.record(), reasons);
    }

    private ImportVerdict created(PortfolioRow row, Owner owner, Batch batch, List<Why> notes) {
        PropertyId id = null;
        if (!batch.dry()) {
            id = with.properties().enter(Objects.requireNonNull(owner.id()), row.unit(), row.address());
            with.answers().record(id, row.answers());
        }
        String key = row.place();
        if (id != null || key != null) {
            own.add(OwnKnown.About.property(id, key, owner), row.own().property(), batch.dry());
        }
        if (key != null) {
            Place place = new Place(id, key, owner, new ArrayList<>(row.answers()));
            batch.places().add(place);
            if (batch.dry()) {
                plannedPlaces.add(place);
            }
        }
        return new ImportVerdict(Outcome.CREATED, value(id), notes);
    }

    /** The same property once more: what the row says of it is added, unless it contradicts what was said for that day. */
    private ImportVerdict again(PortfolioRow row, Place place, boolean dry) {
        if (choice.onDuplicate() != OnDuplicate.ATTACH) {
            String rule = choice.onDuplicate() == OnDuplicate.HOLD
                    ? " Properties cannot be held: attach or refuse them."
                    : "";
            throw Problem.field("/street", "duplicate", "There is already: " + row.shown() + "." + rule);
        }
        OwnKnown.About property = OwnKnown.About.property(place.id(), place.key(), place.owner());
        List<FieldProblem> wrong =
                new ArrayList<>(own.contradictions(property, row.own().property()));
        List<ImportedAnswer> fresh = new ArrayList<>();
        for (ImportedAnswer answer : row.answers()) {
            Optional<ImportedAnswer> said = place.answers().stream()
                    .filter(each ->
                            each.code().equals(answer.code()) && each.trueFrom().equals(answer.trueFrom()))
                    .findFirst();
            if (said.isEmpty()) {
                fresh.add(answer);
            } else if (!Objects.equals(said.get().value(), answer.value())) {
                wrong.add(AnswerText.contradiction(answer, said.get()));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, "It contradicts what is known of the property.", wrong);
        }
        place.answers().addAll(fresh);
        if (!dry) {
            with.answers().record(Objects.requireNonNull(place.id()), fresh);
        } else if (place.id() != null) {
            plannedAnswers.computeIfAbsent(place.id(), id -> new ArrayList<>()).addAll(fresh);
        }
        int filled = own.add(property, row.own().property(), dry);
        String added = added(fresh.size(), filled);
        Why why = new Why("street", "duplicate", "There is already: " + row.shown() + ". " + added);
        return new ImportVerdict(
                Outcome.ATTACHED,
                value(place.id()),
                Stream.concat(Stream.of(why), why(row.notes()).stream()).toList());
    }

    private static String added(int facts, int own) {
        String ofFacts = facts == 0 ? "" : facts + " of its facts are new.";
        String ofOwn = own == 0 ? "" : own + " of your own fields are filled in.";
        return facts + own == 0 ? "It says nothing new." : (ofFacts + " " + ofOwn).strip();
    }

    private Owner made(PortfolioRow row, boolean dry) {
        Client.Facts facts = row.owner();
        ClientKeys keys = keys(row);
        ClientId id = dry ? null : with.clients().enter(facts);
        Owner made = new Owner(id, facts.name(), keys.name(), keys.email(), false);
        if (dry) {
            plannedOwners.add(made);
        }
        return made;
    }

    private ClientKeys keys(PortfolioRow row) {
        Client.Facts owner = row.owner();
        return ClientKeys.of(owner.name(), owner.email(), owner.phone(), firm.region());
    }

    private static boolean same(Owner one, Owner other) {
        return one.id() == null ? one.equals(other) : one.id().equals(other.id());
    }

    private static @Nullable UUID value(@Nullable PropertyId id) {
        return id == null ? null : id.value();
    }

    private static ImportVerdict refused(Problem wrong) {
        List<Why> reasons = wrong.errors().isEmpty()
                ? List.of(new Why(null, wrong.code().code(), wrong.detail()))
                : why(wrong.errors());
        return new ImportVerdict(Outcome.REFUSED, null, reasons);
    }

    private static List<Why> why(List<FieldProblem> problems) {
        return problems.stream()
                .map(each -> new Why(
                        each.pointer().substring(each.pointer().lastIndexOf('/') + 1), each.code(), each.message()))
                .toList();
    }
}
