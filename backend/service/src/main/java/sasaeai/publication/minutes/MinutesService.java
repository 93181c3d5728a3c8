package sasaeai.publication.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.account.CurrentActor;
import sasaeai.publication.PrintedFile;
import sasaeai.shared.read.Json;

/** Hands out the minutes of a meeting, for the screen and for paper. */
@ApplicationScoped
class MinutesService {
    private final MinutesReads minutes;
    private final MinutesPdf pdf;
    private final CurrentActor currentActor;

    MinutesService(MinutesReads minutes, MinutesPdf pdf, CurrentActor currentActor) {
        this.minutes = minutes;
        this.pdf = pdf;
        this.currentActor = currentActor;
    }

    @Transactional
    Json get(UUID meetingId) {
        return minutes.minutes(currentActor.get(), meetingId);
    }

    /** Drawn by the caller after the transaction: a connection is not kept waiting for a page to be laid out. */
    @Transactional
    PrintedFile print(UUID meetingId) {
        Json json = minutes.minutes(currentActor.get(), meetingId);
        MinutesContent content = minutes.content(json);
        String council = String.join("・", content.councils());
        String name = PrintedFile.name(council, content.meetingNumber(), content.heldOn(), "記録");
        return new PrintedFile(json, "minutes-" + content.heldOn() + ".pdf", name, () -> pdf.print(content));
    }
}
