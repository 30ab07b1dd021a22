package dev.plumbline.documents.scan;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether files can be looked at for malware. Without a scanner people can open them; while it is down they cannot. */
@Component
class ScannerCheck implements Check {
    private static final Logger log = LoggerFactory.getLogger(ScannerCheck.class);

    private final Scanner scanner;

    ScannerCheck(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public String name() {
        return "scanner";
    }

    @Override
    public Finding look() {
        try {
            String engine = scanner.engine();
            return engine.isEmpty()
                    ? Finding.warning(
                            "No scanner is set: documents say that nobody looked.",
                            "Set PLUMBLINE_DOCUMENTS_CLAMAV_HOST.")
                    : Finding.well("It answers.").with("engine", engine);
        } catch (ScannerDown e) {
            log.warn("The scanner cannot be asked", e);
            return Finding.blocking(
                    "The scanner does not answer: new documents wait until it does.",
                    "Start clamd, and see that this machine reaches it.");
        }
    }
}
