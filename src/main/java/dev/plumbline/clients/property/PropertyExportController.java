package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.exports.files.ExportRequest;
import dev.plumbline.exports.files.ExportView;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.Listing;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/export")
class PropertyExportController {
    private final Exports exports;
    private final PropertyExport properties;

    PropertyExportController(Exports exports, PropertyExport properties) {
        this.exports = exports;
        this.properties = properties;
    }

    /** {@code ?sort} of the list that is taken away. */
    record PropertyOrder(@Size(max = 60) @Nullable String sort) {}

    /** The filtered properties as a file, written while it is read. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_EXPORT)
    void export(
            @Valid PropertyFilter filter,
            @Valid PropertyOrder order,
            @Valid ExportRequest request,
            HttpServletResponse response)
            throws IOException {
        exports.send(asked(filter, order, request), response);
    }

    /** The same as a job, for lists of any length. */
    @PostMapping
    @Allow(ClientsPermission.CLIENT_EXPORT)
    @Idempotent
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportView request(@Valid PropertyFilter filter, @Valid PropertyOrder order, @Valid ExportRequest request) {
        return exports.request(asked(filter, order, request));
    }

    /** Refuses a wrong sort when it is asked for, not when the file is made. */
    private Asked<ExportedProperties, PropertyRow> asked(
            PropertyFilter filter, PropertyOrder order, ExportRequest request) {
        Listing.whole(order.sort(), PropertyFilter.SORTS);
        return new Asked<>(properties, new ExportedProperties(filter, order.sort()), request);
    }
}
