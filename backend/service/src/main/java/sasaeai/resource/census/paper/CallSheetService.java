package sasaeai.resource.census.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.resource.census.CensusProblem;
import sasaeai.resource.census.link.CensusLinks;
import sasaeai.resource.census.link.LinkToken;
import sasaeai.resource.census.reading.CallSheetReads;
import sasaeai.resource.census.reading.CensusReads;
import sasaeai.resource.census.round.CensusRounds;
import sasaeai.resource.census.view.CallSheetContent;
import sasaeai.resource.census.view.CallSheetContent.CallSheet;
import sasaeai.shared.audit.PersonalDataReads;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.time.Today;

/** Prints call sheets, each with an address of its own that is known from then on to this paper alone. */
@ApplicationScoped
@Transactional
class CallSheetService {
    private static final int MOST_SHEETS = 100; // other books and maps wait while these are drawn

    private final CallSheetReads sheets;
    private final CensusReads reads;
    private final CensusRounds rounds;
    private final CensusLinks links;
    private final CallSheetPdf pdf;
    private final PersonalDataReads personalData;
    private final CurrentActor currentActor;
    private final Today today;
    private final String appUrl;

    CallSheetService(
            CallSheetReads sheets,
            CensusReads reads,
            CensusRounds rounds,
            CensusLinks links,
            CallSheetPdf pdf,
            PersonalDataReads personalData,
            CurrentActor currentActor,
            Today today,
            @ConfigProperty(name = "sasaeai.app-url", defaultValue = "http://localhost:8080") String appUrl) {
        this.sheets = sheets;
        this.reads = reads;
        this.rounds = rounds;
        this.links = links;
        this.pdf = pdf;
        this.personalData = personalData;
        this.currentActor = currentActor;
        this.today = today;
        this.appUrl = appUrl.replaceAll("/+$", "");
    }

    CallSheetFile printRound(UUID roundId, CallSheetInput input) {
        Actor actor = currentActor.get();
        if (reads.roundEditedBy(actor, roundId).isEmpty()) {
            throw new ProblemException(CensusProblem.ROUND_NOT_FOUND);
        }
        CallSheetContent content = sheets.ofRound(actor, roundId, input.areaId(), input.withAnswered(), MOST_SHEETS)
                .orElseThrow(() -> new ProblemException(CensusProblem.NOTHING_TO_PRINT));
        if (content.sheets().size() > MOST_SHEETS) {
            throw new ProblemException(CensusProblem.TOO_MANY_SHEETS);
        }
        return print(actor, content);
    }

    CallSheetFile printEntry(UUID entryId) {
        Actor actor = currentActor.get();
        CallSheetContent content =
                sheets.ofEntry(actor, entryId).orElseThrow(() -> new ProblemException(CensusProblem.ENTRY_NOT_FOUND));
        return print(actor, content);
    }

    /** Drawn by the caller after the transaction: a connection is not kept waiting for pages to be laid out. */
    private CallSheetFile print(Actor actor, CallSheetContent content) {
        rounds.requireLinksAnswer(content.roundId());
        List<CallSheet> printed = content.sheets();
        Map<UUID, LinkToken> tokens =
                links.make(printed.stream().map(CallSheet::entryId).toList());
        personalData.record(
                "resource",
                printed.stream()
                        .filter(CallSheet::personal)
                        .map(CallSheet::resourceId)
                        .toList());
        String addresses = appUrl + "/census/" + actor.municipalityCode() + "/";
        return new CallSheetFile(
                today.get(), () -> pdf.print(CallSheetPage.of(content, tokens, addresses, today.get())));
    }
}
