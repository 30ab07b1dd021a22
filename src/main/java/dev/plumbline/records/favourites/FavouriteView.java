package dev.plumbline.records.favourites;

import java.util.UUID;

/**
 * Whether the caller has starred a record.
 *
 * @param link where it is in the application
 */
record FavouriteView(String kind, UUID id, String name, String link, boolean favourite) {}
