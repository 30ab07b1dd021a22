package dev.plumbline.sales.transfer;

import dev.plumbline.imports.ImportTarget.OnDuplicate;
import dev.plumbline.imports.ImportTarget.ShippedMapping;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.Mapping.Column;
import dev.plumbline.imports.Mapping.DayOrder;
import dev.plumbline.imports.Mapping.Filter;
import java.util.List;
import java.util.Map;

/**
 * The building permits of Metropolitan Nashville: roofing and siding permits become leads. Told by the permit's type; its
 * purpose mentions a roof in most new buildings too.
 *
 * <p>The source is {@code door_to_door}: of the twelve it is the only one in which the firm goes to an address that did not
 * ask. {@code storm_response} would claim a storm, every other one an enquiry, a referral or an advertisement.
 */
final class NashvillePermits {
    private static final String TYPE = "permit type";

    static final ShippedMapping MAPPING = new ShippedMapping(
            "nashville-permits",
            "Nashville building permits: roofing and siding",
            new Mapping(
                    null,
                    List.of(
                            Column.of("contact", "company"),
                            Column.of("address", "street"),
                            Column.of("city", "city"),
                            Column.of("state", "region"),
                            Column.of("zip code", "postcode"),
                            Column.of("latitude", "latitude"),
                            Column.of("longitude", "longitude"),
                            Column.of("permit subtype", "property_type"),
                            Column.of("purpose", "description"),
                            new Column("cost", "quoted", List.of("0", "0.00")),
                            Column.of("permit", "source_detail")),
                    Map.of("source", "door_to_door", "country", "US", "tags", "permit"),
                    null,
                    List.of(new Filter(List.of(TYPE), List.of("roof", "siding"))),
                    null,
                    OnDuplicate.ATTACH,
                    "permit",
                    "nashville-permits",
                    DayOrder.MONTH_FIRST));

    private NashvillePermits() {}
}
