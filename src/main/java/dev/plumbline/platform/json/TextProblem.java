package dev.plumbline.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A text that no field may hold. */
public final class TextProblem extends DatabindException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String explanation;

    TextProblem(JsonParser parser, String code, String explanation) {
        super(parser, explanation);
        this.code = code;
        this.explanation = explanation;
    }

    public String code() {
        return code;
    }

    public String message() {
        return explanation;
    }
}
