package dev.plumbline.compliance.readings;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.facts.PropertyFacts;
import dev.plumbline.clients.facts.PropertyKnowledge;
import dev.plumbline.compliance.ProofDemand;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.StatedDay;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.Outcome;
import dev.plumbline.documents.ReadEvidence;
import dev.plumbline.documents.ReadEvidence.Believed;
import dev.plumbline.documents.RecordVersion;
import dev.plumbline.documents.RecordVersions;
import dev.plumbline.documents.VersionContents;
import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Postcodes;
import dev.plumbline.shared.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a document for the person who hands in a certificate. Content is opened outside of any transaction. */
@Service
public class ReadingService {
    /** The largest that the register has is a tenth of this. */
    private static final int FILE_MAX = 2 << 20;

    private final Homes homes;
    private final PropertyFacts facts;
    private final RecordVersions versions;
    private final ReadEvidence evidence;
    private final VersionContents contents;
    private final TransactionTemplate transaction;

    ReadingService(
            Homes homes,
            PropertyFacts facts,
            RecordVersions versions,
            ReadEvidence evidence,
            VersionContents contents,
            TransactionTemplate transaction) {
        this.homes = homes;
        this.facts = facts;
        this.versions = versions;
        this.evidence = evidence;
        this.contents = contents;
        this.transaction = transaction;
    }

    private record Asked(RecordVersion document, @Nullable String postcode, Believed believed) {}

    public Reading read(PropertyId property, DocumentVersionId version, ProofKind kind) {
        Asked asked = Objects.requireNonNull(transaction.execute(status -> asked(property, version)));
        if (!asked.document().opens()) {
            return Reading.none(kind, ReadingDoubt.NOT_OPEN);
        }
        return EnergyCertificateReader.isNamed(asked.document().file()) ? register(asked, kind) : page(asked, kind);
    }

    private Asked asked(PropertyId property, DocumentVersionId version) {
        homes.record(property);
        RecordVersion document = versions.of(Homes.PROPERTIES, property.value(), List.of(version)).stream()
                .findFirst()
                .orElseThrow(Problem.notFound("document"));
        String postcode = facts.of(List.of(property), Moments.LAST).stream()
                .findFirst()
                .map(PropertyKnowledge::postcode)
                .orElse(null);
        return new Asked(document, postcode, evidence.of(version));
    }

    private Reading register(Asked asked, ProofKind kind) {
        FirstBytes file = new FirstBytes(FILE_MAX);
        try {
            contents.write(asked.document().id(), file);
            if (file.isMore()) {
                return Reading.none(kind, ReadingDoubt.NOTHING_READ);
            }
            Optional<EnergyCertificate> found = EnergyCertificateReader.read(file.bytes());
            return found.map(each -> kind == ProofKind.EPC
                            ? register(each, asked.postcode())
                            : Reading.none(kind, ReadingDoubt.OTHER_KIND))
                    .orElseGet(() -> Reading.none(kind, ReadingDoubt.NOTHING_READ));
        } catch (IOException e) {
            return Reading.none(kind, ReadingDoubt.DAMAGED);
        }
    }

    private static Reading register(EnergyCertificate found, @Nullable String postcode) {
        String band = found.band();
        return new Reading(
                ProofKind.EPC,
                ReadingSource.ENERGY_REGISTER,
                found.registered(),
                found.expires(),
                null,
                band == null ? List.of() : List.of(band),
                found.number(),
                found.assessor(),
                found.membership(),
                found.address(),
                doubts(found, postcode));
    }

    private static List<ReadingDoubt> doubts(EnergyCertificate found, @Nullable String postcode) {
        List<ReadingDoubt> doubts = new ArrayList<>();
        if (postcode != null
                && found.postcode() != null
                && !Postcodes.plain(postcode).equals(Postcodes.plain(found.postcode()))) {
            doubts.add(ReadingDoubt.OTHER_POSTCODE);
        }
        if (!found.issued()) {
            doubts.add(ReadingDoubt.NOT_ISSUED);
        }
        return doubts;
    }

    /** A day beside "next inspection" or "expires" is what the kind can state of the two. */
    private static Reading page(Asked asked, ProofKind kind) {
        Believed said = asked.believed();
        Set<StatedDay> days = ProofDemand.days(kind);
        boolean ends = days.contains(StatedDay.EXPIRES_ON);
        boolean next = !ends && days.contains(StatedDay.NEXT_DUE_ON);
        String number = said.reference();
        String kept = number != null && ProofDemand.numbers(kind, number) ? number : null;
        LocalDate until = ends || next ? said.expiresOn() : null;
        List<String> outcomes = outcomes(kind, said.outcome());
        if (said.issuedOn() == null && until == null && kept == null && said.outcome() == null) {
            return Reading.none(kind, ReadingDoubt.NOTHING_READ);
        }
        return new Reading(
                kind,
                ReadingSource.PAGE,
                said.issuedOn(),
                ends ? until : null,
                next ? until : null,
                outcomes,
                kept,
                null,
                null,
                null,
                said.outcome() == Outcome.UNSATISFACTORY ? List.of(ReadingDoubt.UNSATISFACTORY) : List.of());
    }

    private static List<String> outcomes(ProofKind kind, @Nullable Outcome outcome) {
        String clean = ProofDemand.of(kind).clean();
        return outcome == Outcome.SATISFACTORY && kind.outcomes().contains(clean) ? List.of(clean) : List.of();
    }
}
