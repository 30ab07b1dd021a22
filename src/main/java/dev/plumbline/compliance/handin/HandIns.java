package dev.plumbline.compliance.handin;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.certificates.CertificateService;
import dev.plumbline.compliance.certificates.CertificateView;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.readings.Reading;
import dev.plumbline.compliance.readings.ReadingService;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.NewFiles;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.io.IOException;
import org.springframework.stereotype.Service;

/** Evidence from people of clients: it goes the way of the firm's own people, as theirs, and by somebody of the firm it is verified. */
@Service
class HandIns {
    /** As much as a scan of a long report has. */
    static final long FILE_MAX = 20L << 20;

    private static final String CERTIFICATE = "certificate";

    private final Representing representing;
    private final NewFiles files;
    private final ReadingService readings;
    private final CertificateService certificates;

    HandIns(Representing representing, NewFiles files, ReadingService readings, CertificateService certificates) {
        this.representing = representing;
        this.files = files;
        this.readings = readings;
        this.certificates = certificates;
    }

    Page<HandedInView> list(PropertyId property) {
        Page<CertificateView> all = representing.of(property).call(() -> certificates.list(property, null));
        return all.map(HandedInView::of);
    }

    DocumentVersionId take(PropertyId property, NewFiles.Sent file) throws IOException {
        if (file.bytes() > FILE_MAX) {
            throw Problem.of(
                    SharedProblem.TOO_LARGE,
                    "A file has at most " + (FILE_MAX >> 20) + " MiB. Scan it with less detail, or send it in parts.");
        }
        return representing
                .of(property)
                .<DocumentVersionId, IOException>call(
                        () -> files.add(Homes.PROPERTIES, property.value(), CERTIFICATE, file));
    }

    Reading read(PropertyId property, DocumentVersionId version, ProofKind kind) {
        return representing.of(property).call(() -> readings.read(property, version, kind));
    }

    HandedInView submit(PropertyId property, ProofKind kind, Stated stated) {
        return HandedInView.of(representing.of(property).call(() -> certificates.submit(property, kind, stated)));
    }

    HandedInView withdraw(PropertyId property, CertificateId id, Version seen) {
        return HandedInView.of(representing.of(property).call(() -> certificates.withdraw(property, id, seen)));
    }
}
