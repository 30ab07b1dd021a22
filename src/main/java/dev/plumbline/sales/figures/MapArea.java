package dev.plumbline.sales.figures;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** Which part of the map, and how fine. Without edges it is all of it. */
record MapArea(
        @DecimalMin("0.001") @DecimalMax("10") @Nullable Double size,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double west,
        @DecimalMin("-90") @DecimalMax("90") @Nullable Double south,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double east,
        @DecimalMin("-90") @DecimalMax("90") @Nullable Double north) {

    private static final double SIZE = 0.1;

    double sizeOrDefault() {
        return size == null ? SIZE : size;
    }
}
