package dev.plumbline.jobs;

import dev.plumbline.shared.ProblemCode;

public enum JobsProblem implements ProblemCode {
    NOT_DEAD("job.not-dead", "Only a dead job can be tried again", Kind.REFUSED),
    ENDED("job.ended", "The job has ended and cannot be cancelled", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    JobsProblem(String code, String title, Kind kind) {
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
