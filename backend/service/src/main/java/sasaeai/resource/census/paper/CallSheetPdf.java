package sasaeai.resource.census.paper;

import jakarta.inject.Singleton;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.PrintMeta;
import sasaeai.shared.print.Template;

/** Call sheets on paper: A4, one page for each resource. */
@Singleton
class CallSheetPdf {
    /** More of them would keep the other papers waiting. */
    private static final int FEW = 10;

    private final Template template = Template.named("call-sheets");
    private final PdfPrinter printer;

    CallSheetPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    byte[] print(CallSheetPage page) {
        PrintMeta meta = PrintMeta.japanese(page.round() + "　確認の紙", "いまも続いているかを確かめる紙");
        return page.sheets().size() <= FEW
                ? printer.print(template.fill(page), meta)
                : printer.printAside(() -> template.fill(page), meta);
    }
}
