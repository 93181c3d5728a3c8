package sasaeai.publication.guidebook;

import jakarta.inject.Singleton;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.PrintMeta;
import sasaeai.shared.print.Template;

/** The guidebook of a municipality on paper: contents, area by area, and an index by kana. */
@Singleton
class GuidebookPdf {
    private final Template template = Template.named("guidebook");
    private final PdfPrinter printer;

    GuidebookPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    byte[] print(GuidebookContent content, String address) {
        GuidebookPage page = GuidebookPage.of(content, address);
        PrintMeta meta = PrintMeta.japanese(
                        content.municipality() + "　集まりと手助けガイドブック", content.municipality() + "の地域ごとの一覧と地図")
                .with(page.bookmarks());
        return printer.printAside(() -> template.fill(page), meta);
    }
}
