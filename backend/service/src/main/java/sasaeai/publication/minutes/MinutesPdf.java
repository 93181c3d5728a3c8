package sasaeai.publication.minutes;

import jakarta.inject.Singleton;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.PrintMeta;
import sasaeai.shared.print.Template;
import sasaeai.shared.time.Wareki;

/** The minutes of a meeting on paper: as many pages as they need, whole and numbered. */
@Singleton
public class MinutesPdf {

    private final Template template = Template.named("minutes");
    private final PdfPrinter printer;

    MinutesPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    public byte[] print(MinutesContent minutes) {
        String title = MinutesPage.title(minutes) + "　会議の記録";
        PrintMeta meta = PrintMeta.japanese(title, Wareki.format(minutes.heldOn()) + "の会議の記録");
        return printer.print(template.fill(MinutesPage.of(minutes)), meta);
    }
}
