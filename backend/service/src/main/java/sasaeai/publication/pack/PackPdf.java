package sasaeai.publication.pack;

import jakarta.inject.Singleton;
import java.util.Optional;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.PrintMeta;
import sasaeai.shared.print.Template;
import sasaeai.shared.time.Wareki;

/** The council pack on paper: A4, never more than two pages, and what does not fit is counted in words. */
@Singleton
public class PackPdf {

    private final Template template = Template.named("pack");
    private final PdfPrinter printer;

    PackPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    public byte[] print(PackContent pack) {
        PrintMeta meta = PrintMeta.japanese(title(pack), Wareki.format(pack.heldOn()) + "の協議体で使う資料");
        return PackLadder.of(pack)
                .map(rung -> printer.printWithin(rung.pages(), template.fill(PackPage.of(pack, rung.cut())), meta))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A pack does not fit on two pages at its shortest"));
    }

    private static String title(PackContent pack) {
        return pack.councilName() + (pack.meetingNumber() == null ? "" : "　第" + pack.meetingNumber() + "回") + "　資料";
    }
}
