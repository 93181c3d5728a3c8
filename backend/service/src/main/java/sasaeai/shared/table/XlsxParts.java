package sasaeai.shared.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Which part of a packed workbook a sheet is; programs name them as they like. */
final class XlsxParts {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern RELATION = Pattern.compile("<[^<>]*Relationship\\s[^<>]*>");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"/?(?:xl/)?([^\"]*)\"");

    private XlsxParts() {}

    /** Empty where it is not said. */
    static String of(byte[] content, String id) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            ZipArchiveEntry relations = zip.getEntry(RELATIONS);
            if (relations == null) {
                return "";
            }
            String text = new String(zip.getInputStream(relations).readAllBytes(), StandardCharsets.UTF_8);
            Matcher relation = RELATION.matcher(text);
            while (relation.find()) {
                Matcher target = TARGET.matcher(relation.group());
                if (relation.group().contains("Id=\"" + id + "\"") && target.find()) {
                    return "xl/" + target.group(1);
                }
            }
            return "";
        }
    }
}
