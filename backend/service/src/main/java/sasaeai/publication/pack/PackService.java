package sasaeai.publication.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.account.CurrentActor;
import sasaeai.publication.PrintedFile;
import sasaeai.shared.read.Json;

/** Hands out the pack of a meeting, for the screen and for paper. */
@ApplicationScoped
class PackService {
    private final PackReads packs;
    private final PackPdf pdf;
    private final CurrentActor currentActor;

    PackService(PackReads packs, PackPdf pdf, CurrentActor currentActor) {
        this.packs = packs;
        this.pdf = pdf;
        this.currentActor = currentActor;
    }

    @Transactional
    Json get(UUID meetingId) {
        return packs.pack(currentActor.get(), meetingId);
    }

    /** Drawn by the caller after the transaction: a connection is not kept waiting for a page to be laid out. */
    @Transactional
    PrintedFile print(UUID meetingId) {
        Json json = packs.pack(currentActor.get(), meetingId);
        PackContent pack = packs.content(json);
        String name = PrintedFile.name(pack.councilName(), pack.meetingNumber(), pack.heldOn(), "資料");
        return new PrintedFile(json, "pack-" + pack.heldOn() + ".pdf", name, () -> pdf.print(pack));
    }
}
