package sasaeai.shared.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import sasaeai.shared.print.text.PrintableText;

/** The frame of every printed document: head, language, the house's style sheet, and a word about 〓. */
class Sheet {

    private final PrintableText text;
    private final String style = read("/print/sheet.css");

    Sheet(PrintableText text) {
        this.text = text;
    }

    String of(String body, PrintMeta meta) {
        String content = text.of(body);
        boolean replaced = content.indexOf(PrintableText.GETA) >= 0;
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s"><head>
                <title>%2$s</title>
                <meta name="subject" content="%3$s"/><meta name="description" content="%3$s"/>
                <style>%4$s</style>%7$s</head><body>%5$s%6$s</body></html>
                """.formatted(
                        meta.language().toLanguageTag(),
                        drawable(meta.title()),
                        drawable(meta.description()),
                        style + "@page { size: " + meta.paper() + "; }",
                        content,
                        replaced ? "<p class=\"geta\">〓は、この紙に印刷できない字です。</p>" : "",
                        outline(meta));
    }

    private String outline(PrintMeta meta) {
        return meta.bookmarks().isEmpty()
                ? ""
                : meta.bookmarks().stream()
                        .map(mark ->
                                "<bookmark name=\"" + drawable(mark.title()) + "\" href=\"#" + mark.target() + "\"/>")
                        .collect(Collectors.joining("", "<bookmarks>", "</bookmarks>"));
    }

    private String drawable(String raw) {
        return escaped(text.of(raw));
    }

    static String escaped(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String resource) {
        try (InputStream in = Sheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing style sheet " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
