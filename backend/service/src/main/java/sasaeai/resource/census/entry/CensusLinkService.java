package sasaeai.resource.census.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import sasaeai.resource.ResourceFindings;
import sasaeai.resource.census.CensusProblem;
import sasaeai.resource.census.link.CensusLinks;
import sasaeai.resource.census.link.LinkToken;
import sasaeai.resource.census.reading.CensusReads;
import sasaeai.resource.census.view.CensusAnswer;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.time.Today;

/**
 * What the holder of a link may do, who need not be anybody: see and answer one entry. Only that a published thing goes on is
 * believed at once; nothing leaves the map because somebody found a sheet of paper. See docs/decisions/0008.
 */
@ApplicationScoped
@Transactional
class CensusLinkService {
    private final CensusLinks links;
    private final CensusEntryRepository entries;
    private final CensusReads reads;
    private final ResourceFindings findings;
    private final Today today;

    CensusLinkService(
            CensusLinks links,
            CensusEntryRepository entries,
            CensusReads reads,
            ResourceFindings findings,
            Today today) {
        this.links = links;
        this.entries = entries;
        this.reads = reads;
        this.findings = findings;
        this.today = today;
    }

    Json get(String token) {
        return reads.link(entryOf(token));
    }

    Json answer(String token, CensusAnswerInput input) {
        UUID id = entryOf(token);
        CensusEntry entry = entries.getHeld(id);
        if (!entry.saysByLink(input.answer(), input.note())) {
            Instant now = today.now();
            entry.answerByLink(input.answer(), input.note(), now);
            findings.takeBack(entry.resourceId(), id);
            if (input.answer() == CensusAnswer.CONTINUES
                    && findings.confirmPublished(entry.resourceId(), entry.finding(null))) {
                entry.settle(null, now);
            }
            entries.flush();
        }
        return reads.link(id);
    }

    private UUID entryOf(String token) {
        return links.find(new LinkToken(token), today.get())
                .orElseThrow(() -> new ProblemException(CensusProblem.LINK_NOT_FOUND));
    }
}
