package sasaeai.publication;

import java.nio.file.*;
import org.junit.jupiter.api.Test;
import sasaeai.shared.print.PdfPrinter;

class PackPdfTest {
    @Test
    void poc() throws Exception {
        long t = System.nanoTime();
        PackPdf pdf = new PackPdf(new PdfPrinter());
        System.out.println("init " + (System.nanoTime() - t) / 1e6);
        Path out = Path.of("/tmp/print-fonts/out");
        Files.createDirectories(out);
        Files.write(out.resolve("ordinary.pdf"), pdf.print(Packs.ordinary()));
        Files.write(out.resolve("empty.pdf"), pdf.print(Packs.empty()));
        Files.write(out.resolve("crowd.pdf"), pdf.print(Packs.crowded(60, 30, 20, 4)));
        Files.write(out.resolve("huge.pdf"), pdf.print(Packs.crowded(200, 300, 40, 30)));
        for (PackContent c :
                new PackContent[] {Packs.ordinary(), Packs.crowded(60, 30, 20, 4), Packs.crowded(200, 300, 40, 30)}) {
            for (int i = 0; i < 1; i++) pdf.print(c);
            long[] ms = new long[1];
            for (int i = 0; i < 1; i++) {
                long s = System.nanoTime();
                pdf.print(c);
                ms[i] = (System.nanoTime() - s) / 1000;
            }
            java.util.Arrays.sort(ms);
            System.out.println("p50 " + ms[0] + " p95 " + ms[0] + " us");
        }
    }
}
