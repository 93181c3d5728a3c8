package sasaeai.publication.guidebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.PrintedFile;
import sasaeai.publication.PublicPapers;
import sasaeai.shared.read.Json;

/** Hands out the guidebook of a municipality, the same to everybody. */
@ApplicationScoped
class GuidebookService {
    private final PublicPapers papers;
    private final GuidebookReads books;
    private final GuidebookPdf pdf;

    GuidebookService(PublicPapers papers, GuidebookReads books, GuidebookPdf pdf) {
        this.papers = papers;
        this.books = books;
        this.pdf = pdf;
    }

    /** Drawn by the caller after the transaction: a connection is not kept waiting for a page to be laid out. */
    @Transactional
    PrintedFile print(@Nullable UUID schemeId) {
        papers.requireKnownMunicipality();
        Json json = books.book(schemeId);
        GuidebookContent content = books.content(json);
        String address = papers.address("");
        String name = PrintedFile.name(content.municipality(), null, content.printedOn(), "集まりと手助けガイドブック");
        return papers.kept(new PrintedFile(
                new Json(null, json.text() + address),
                "guidebook-" + content.printedOn() + ".pdf",
                name,
                () -> pdf.print(content, address)));
    }
}
