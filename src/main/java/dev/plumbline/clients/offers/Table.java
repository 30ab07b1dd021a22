package dev.plumbline.clients.offers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A list that comes with the program. */
final class Table {
    private Table() {}

    static <T> List<T> read(JsonMapper json, String path, TypeReference<List<T>> rows) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(path), path)) {
            return List.copyOf(json.readValue(file, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
