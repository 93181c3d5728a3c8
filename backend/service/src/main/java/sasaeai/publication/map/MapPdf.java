package sasaeai.publication.map;

import jakarta.inject.Singleton;
import sasaeai.shared.print.Paper;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.PrintMeta;
import sasaeai.shared.print.Template;

/** The map of an area on paper: for the wall in A3, for the hand in A4. */
@Singleton
class MapPdf {
    private final Template template = Template.named("map");
    private final PdfPrinter printer;

    MapPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    byte[] print(MapContent content, Paper paper, String address) {
        String title = content.area() + "の集まりと手助け";
        PrintMeta meta = PrintMeta.japanese(title, content.municipality() + "　" + title + "の地図と一覧")
                .on(paper);
        return printer.printAside(() -> template.fill(MapPage.of(content, paper, address)), meta);
    }
}
