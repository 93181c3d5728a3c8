package sasaeai.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sasaeai.municipality.Municipalities;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;

/** What papers have in common that everybody may have without a login. */
@ApplicationScoped
public class PublicPapers {
    private final Municipalities municipalities;
    private final Shelf shelf;
    private final RequestFacts facts;
    private final Today today;
    private final String appUrl;

    PublicPapers(
            Municipalities municipalities,
            Shelf shelf,
            RequestFacts facts,
            Today today,
            @ConfigProperty(name = "sasaeai.app-url", defaultValue = "http://localhost:8080") String appUrl) {
        this.municipalities = municipalities;
        this.shelf = shelf;
        this.facts = facts;
        this.today = today;
        this.appUrl = appUrl.replaceAll("/+$", "");
    }

    public void requireKnownMunicipality() {
        municipalities.requireKnown();
    }

    /** The values that {@link sasaeai.resource.reading.PublicResources#all} asks for. */
    public Rows rows(int most) {
        return new Rows()
                .with("today", today.get())
                .with("yearAgo", today.get().minusYears(1))
                .with("most", most);
    }

    /** The page of the web that says the same. */
    public String address(String query) {
        return "%s/public/%s/resources%s".formatted(appUrl, facts.tenant(), query);
    }

    /** Printed when the first asks for it, and kept for the others. */
    public PrintedFile kept(PrintedFile file) {
        return new PrintedFile(file.content(), file.plainName(), file.name(), () -> shelf.get(file.tag(), file.pdf()));
    }
}
