package dev.plumbline.sales.pages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages for strangers as templates that escape every text; only they contain HTML. */
final class Templates {
    static final Template FORM = read("form");
    static final Template NOTICE = read("notice");
    static final Template CONFIRMATION = read("confirmation");
    static final Template FRAME = read("frame");
    static final Template PLAIN = read("plain");

    private Templates() {}

    private static Template read(String name) {
        try (Reader source = open(name)) {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .withLoader(Templates::open)
                    .compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + name + " cannot be read", e);
        }
    }

    private static Reader open(String name) {
        InputStream file = Templates.class.getResourceAsStream(name + ".mustache");
        if (file == null) {
            throw new IllegalStateException("There is no template " + name);
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
