package sasaeai.resource.census;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.resource.Resources;
import sasaeai.shared.print.Pdfs;

/** Rounds, each of an area of its test's own, and what stands on their papers. */
public final class Rounds {
    static final LocalDate TODAY = Resources.TODAY;
    static final String ADDRESS = "http://localhost:8080/census/102024/";
    private static final List<Integer> DISTANCES = List.of(200, 150, 300);

    private Rounds() {}

    static String words(UUID area, LocalDate closesOn) {
        return """
                {"name": "令和8年度 棚卸し", "startsOn": "%s", "closesOn": "%s", "areaIds": ["%s"]}
                """.formatted(TODAY, closesOn, area);
    }

    static UUID of(UUID area) {
        return Api.create(Caller.CITY, "/census-rounds", words(area, TODAY.plusDays(30)));
    }

    static UUID entryOf(UUID round, UUID resource) {
        return UUID.fromString(Api.as(Caller.CITY)
                .get("/census-rounds/{id}/entries", round)
                .path("items.find { it.resourceId == '" + resource + "' }.id"));
    }

    static JsonPath entry(UUID round, UUID entry) {
        return Api.as(Caller.CITY)
                .get("/census-rounds/{id}/entries", round)
                .jsonPath()
                .setRootPath("items.find { it.id == '" + entry + "' }");
    }

    /** Prints the sheet of this entry and takes the token from its QR code, as a phone does. */
    static String token(UUID entry) {
        return token(Caller.CITY, entry);
    }

    public static String token(Caller caller, UUID entry) {
        byte[] pdf = Api.as(caller)
                .post("/census-entries/{id}/call-sheet", entry)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return scan(pdf, 1).replaceAll(".*/", "");
    }

    static void tap(String token, String answer, int status) {
        Api.anonymous()
                .body("{\"answer\": \"" + answer + "\"}")
                .put("/census-answers/{link}", token)
                .then()
                .statusCode(status);
    }

    static JsonPath resource(UUID id) {
        return Api.as(Caller.CITY).get("/resources/{id}", id).jsonPath();
    }

    /** What a camera reads from this page: like one it looks from more than one distance. */
    static String scan(byte[] pdf, int page) {
        return DISTANCES.stream()
                .map(dpi -> look(pdf, page, dpi))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No readable QR code on page " + page));
    }

    private static Optional<String> look(byte[] pdf, int page, int dpi) {
        BufferedImage seen =
                Pdfs.read(pdf, document -> new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB));
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException blurred) {
            return Optional.empty();
        }
    }
}
