package sasaeai.shared.print;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A Qute template of a printed document: every value is escaped, and a missing one is an error. */
public class Template {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    private final io.quarkus.qute.Template parsed;

    private Template(io.quarkus.qute.Template parsed) {
        this.parsed = parsed;
    }

    /** Reads {@code /print/<name>.html}. */
    public static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/print/" + name + ".html")) {
            if (in == null) {
                throw new IllegalStateException("Missing print template " + name);
            }
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Template(ENGINE.parse(source, new Variant(Locale.JAPANESE, Variant.TEXT_HTML, "UTF-8"), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the template with the values of one document, under the name {@code page}. */
    public String fill(Object page) {
        return parsed.data("page", page).render();
    }
}
