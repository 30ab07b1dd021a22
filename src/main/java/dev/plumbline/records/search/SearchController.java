package dev.plumbline.records.search;

import dev.plumbline.platform.Allow;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records/search")
class SearchController {
    private static final String USUAL = "6";
    private static final String TWO_SIGNS = "(?s).*\\S.*\\S.*";

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /** Finds records of all kinds that the caller may see, by words, their beginnings, and names that were mistyped. */
    @GetMapping
    @Allow(Allow.MEMBER)
    SearchView find(
            @RequestParam @Size(max = 200) @Pattern(regexp = TWO_SIGNS, message = "Type two signs or more.") String q,
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(20) int limit) {
        return search.find(q.strip(), limit);
    }
}
