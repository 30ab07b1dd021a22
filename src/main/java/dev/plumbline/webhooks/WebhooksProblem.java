package dev.plumbline.webhooks;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.ProblemCode;
import java.util.Map;

public enum WebhooksProblem implements ProblemCode {
    NOT_READY("webhook.not-ready", "The webhook is not ready for this", Kind.REFUSED),
    NAME_TAKEN("webhook.name-taken", "Another webhook has this name", Kind.REFUSED);

    static final ConstraintProblems CONSTRAINTS = new ConstraintProblems(Map.of("endpoint_name_taken", NAME_TAKEN));

    private final String code;
    private final String title;
    private final Kind kind;

    WebhooksProblem(String code, String title, Kind kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
