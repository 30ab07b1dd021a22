package dev.plumbline.imports.record;

import static dev.plumbline.imports.record.ImportStatus.CANCELLED;
import static dev.plumbline.imports.record.ImportStatus.CHECKED;
import static dev.plumbline.imports.record.ImportStatus.CHECKING;
import static dev.plumbline.imports.record.ImportStatus.DISCARDED;
import static dev.plumbline.imports.record.ImportStatus.FAILED;
import static dev.plumbline.imports.record.ImportStatus.FINISHED;
import static dev.plumbline.imports.record.ImportStatus.MAPPED;
import static dev.plumbline.imports.record.ImportStatus.RUNNING;
import static dev.plumbline.imports.record.ImportStatus.UNDOING;
import static dev.plumbline.imports.record.ImportStatus.UNDONE;
import static dev.plumbline.imports.record.ImportStatus.UPLOADED;

import dev.plumbline.imports.ImportsPermission;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The states of an import. What stopped half-way goes on by the same command that began it. */
@Configuration(proxyBeanMethods = false)
public class ImportLifecycle {
    public static final String UPLOAD = "upload";
    public static final String MAP = "map";
    public static final String CHECK = "check";
    public static final String FINISH_CHECK = "finish_check";
    public static final String STOP_CHECK = "stop_check";
    public static final String RUN = "run";
    public static final String FINISH = "finish";
    public static final String FAIL = "fail";
    public static final String CANCEL = "cancel";
    public static final String UNDO = "undo";
    public static final String FINISH_UNDO = "finish_undo";
    public static final String STOP_UNDO = "stop_undo";
    public static final String DISCARD = "discard";

    private static final String MAY = ImportsPermission.RUN;

    public static final Lifecycle<ImportStatus> MACHINE = Lifecycle.of("imports.run", ImportStatus.class)
            .created(UPLOAD, UPLOADED, MAY)
            .command(MAP, MAY, MAPPED, UPLOADED, MAPPED, CHECKED)
            .command(CHECK, MAY, CHECKING, MAPPED, CHECKED)
            .command(FINISH_CHECK, MAY, CHECKED, CHECKING)
            .command(STOP_CHECK, MAY, MAPPED, CHECKING)
            .command(RUN, MAY, RUNNING, MAPPED, CHECKED, FAILED, CANCELLED)
            .command(FINISH, MAY, FINISHED, RUNNING)
            .command(FAIL, MAY, FAILED, RUNNING)
            .command(CANCEL, MAY, CANCELLED, RUNNING)
            .command(CANCEL, MAY, MAPPED, CHECKING)
            .command(UNDO, MAY, UNDOING, FINISHED, FAILED, CANCELLED)
            .command(FINISH_UNDO, MAY, UNDONE, UNDOING)
            .command(STOP_UNDO, MAY, FAILED, UNDOING)
            .command(DISCARD, MAY, DISCARDED, UPLOADED, MAPPED, CHECKED)
            .build();

    @Bean
    Lifecycle<ImportStatus> importRunLifecycle() {
        return MACHINE;
    }
}
