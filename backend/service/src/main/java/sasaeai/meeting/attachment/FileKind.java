package sasaeai.meeting.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that may be kept with a meeting, and what its content must look like: the name alone proves nothing. */
enum FileKind {
    PDF("application/pdf", "pdf") {
        @Override
        boolean fits(byte[] content) {
            return has(content, 0, "%PDF-");
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean fits(byte[] content) {
            return has(content, 0, "\u0089PNG\r\n\u001a\n");
        }
    },
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean fits(byte[] content) {
            return has(content, 0, "\u00ff\u00d8\u00ff");
        }
    },
    WEBP("image/webp", "webp") {
        @Override
        boolean fits(byte[] content) {
            return has(content, 0, "RIFF") && has(content, 8, "WEBP");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean fits(byte[] content) {
            return office(content, "xl/");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean fits(byte[] content) {
            return office(content, "word/");
        }
    },
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx") {
        @Override
        boolean fits(byte[] content) {
            return office(content, "ppt/");
        }
    },
    CSV("text/csv", "csv") {
        @Override
        boolean fits(byte[] content) {
            return text(content);
        }
    },
    TXT("text/plain", "txt") {
        @Override
        boolean fits(byte[] content) {
            return text(content);
        }
    };

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    abstract boolean fits(byte[] content);

    static Optional<FileKind> of(String contentType) {
        String bare = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(bare))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** A zip with the parts of an Office document and without macros; part names stand in it uncompressed. */
    private static boolean office(byte[] content, String folder) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return bytes.startsWith("PK\u0003\u0004")
                && bytes.contains("[Content_Types].xml")
                && bytes.contains(folder)
                && !bytes.contains("vbaProject.bin");
    }

    /** No byte that text in UTF-8, Windows-31J or ISO-2022-JP would not hold. */
    private static boolean text(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(byte[] content, int offset, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= offset + expected.length
                && Arrays.equals(content, offset, offset + expected.length, expected, 0, expected.length);
    }
}
