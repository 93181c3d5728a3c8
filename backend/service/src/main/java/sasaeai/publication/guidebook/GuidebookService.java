package sasaeai.publication.guidebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.Municipalities;
import sasaeai.publication.PrintedFile;
import sasaeai.shared.read.Json;
import sasaeai.shared.tenant.RequestFacts;

/** Hands out the guidebook of a municipality, the same to everybody. */
@ApplicationScoped
class GuidebookService {
    private final Municipalities municipalities;
    private final GuidebookReads books;
    private final GuidebookPdf pdf;
    private final RequestFacts facts;
    private final String appUrl;

    GuidebookService(
            Municipalities municipalities,
            GuidebookReads books,
            GuidebookPdf pdf,
            RequestFacts facts,
            @ConfigProperty(name = "sasaeai.app-url", defaultValue = "http://localhost:8080") String appUrl) {
        this.municipalities = municipalities;
        this.books = books;
        this.pdf = pdf;
        this.facts = facts;
        this.appUrl = appUrl.replaceAll("/+$", "");
    }

    /** Drawn by the caller after the transaction: a connection is not kept waiting for a page to be laid out. */
    @Transactional
    PrintedFile print(@Nullable UUID schemeId) {
        municipalities.requireKnown();
        Json json = books.book(schemeId);
        GuidebookContent content = books.content(json);
        String address = "%s/public/%s/resources".formatted(appUrl, facts.tenant());
        String name = PrintedFile.name(content.municipality(), null, content.printedOn(), "集まりと手助けガイドブック");
        String plainName = "guidebook-" + content.printedOn() + ".pdf";
        return new PrintedFile(
                new Json(null, json.text() + address), plainName, name, () -> pdf.print(content, address));
    }
}
