package dev.plumbline.platform;

import dev.plumbline.shared.ProblemCode;
import java.util.Map;

/** Which problem a violated constraint of the database is, by the constraint's name. One bean for each module that has any. */
public record ConstraintProblems(Map<String, ProblemCode> byName) {}
