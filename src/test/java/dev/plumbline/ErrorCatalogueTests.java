package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.shared.ProblemCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorCatalogueTests {
    private final List<ProblemCode> codes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.plumbline").stream()
                    .filter(c -> c.isAssignableTo(ProblemCode.class) && c.isEnum())
                    .map(JavaClass::reflect)
                    .flatMap(type -> java.util.Arrays.stream(type.getEnumConstants()))
                    .map(ProblemCode.class::cast)
                    .sorted(Comparator.comparing(ProblemCode::code))
                    .toList();

    @Test
    void everyCodeIsListed() {
        Contract.check(
                "errors.txt",
                codes.stream()
                        .map(c -> "%d  %s  %s%n".formatted(c.kind().status(), c.code(), c.title()))
                        .collect(Collectors.joining()));
    }

    @Test
    void noCodeMeansTwoThings() {
        assertThat(codes).extracting(ProblemCode::code).doesNotHaveDuplicates();
        assertThat(codes)
                .extracting(ProblemCode::code)
                .allMatch(c -> c.matches("[a-z]+(-[a-z]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+"));
    }
}
