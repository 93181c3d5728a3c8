package sasaeai.resource.census.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.resource.Finding;
import sasaeai.resource.ResourceFindings;
import sasaeai.resource.census.CensusProblem;
import sasaeai.resource.census.link.CensusLinks;
import sasaeai.resource.census.reading.CensusEntryFilter;
import sasaeai.resource.census.reading.CensusReads;
import sasaeai.resource.census.round.CensusRounds;
import sasaeai.resource.census.view.CensusAnswer;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.ETag;

/** Lets those who look after a resource write down and settle what its venue says. */
@ApplicationScoped
@Transactional
class CensusEntryService {
    private final CensusEntryRepository entries;
    private final CensusRounds rounds;
    private final CensusReads reads;
    private final CensusLinks links;
    private final ResourceFindings findings;
    private final CurrentActor currentActor;
    private final Today today;

    CensusEntryService(
            CensusEntryRepository entries,
            CensusRounds rounds,
            CensusReads reads,
            CensusLinks links,
            ResourceFindings findings,
            CurrentActor currentActor,
            Today today) {
        this.entries = entries;
        this.rounds = rounds;
        this.reads = reads;
        this.links = links;
        this.findings = findings;
        this.currentActor = currentActor;
        this.today = today;
    }

    Json list(UUID roundId, CensusEntryFilter filter, PageRequest page) {
        Actor actor = currentActor.get();
        if (reads.roundEditedBy(actor, roundId).isEmpty()) {
            throw new ProblemException(CensusProblem.ROUND_NOT_FOUND);
        }
        return reads.entries(actor, roundId, filter, page, today.get());
    }

    /** Who has talked to the venue knows; only what has changed still has to be written into the resource. */
    Json answer(UUID id, ETag expected, StaffAnswerInput input) {
        Actor actor = currentActor.get();
        CensusEntry entry = held(actor, id, expected);
        findings.takeBack(entry.resourceId(), id);
        entry.answerByStaff(input, actor.accountId(), today.now());
        if (input.answer() != CensusAnswer.CHANGED) {
            follow(entry, input.answer(), actor);
        }
        return shown(actor, id);
    }

    Json review(UUID id, ETag expected, CensusReviewInput input) {
        Actor actor = currentActor.get();
        CensusEntry entry = held(actor, id, expected);
        CensusAnswer answer = entry.requireToReview();
        if (input.accepted()) {
            follow(entry, answer, actor);
        } else {
            entry.setAside();
        }
        return shown(actor, id);
    }

    void revokeLinks(UUID id) {
        shown(currentActor.get(), id); // 404 for another's
        links.revoke(id);
    }

    private CensusEntry held(Actor actor, UUID id, ETag expected) {
        shown(actor, id); // 404 for another's
        CensusEntry entry = entries.getHeld(id);
        expected.requireMatch(entry.version());
        rounds.requireOpen(entry.roundId());
        return entry;
    }

    private void follow(CensusEntry entry, CensusAnswer answer, Actor actor) {
        Finding finding = entry.finding(actor.accountId());
        UUID resource = entry.resourceId();
        switch (answer) {
            case CONTINUES -> findings.goesOn(resource, finding);
            case PAUSED -> findings.rests(resource, finding);
            case ENDED -> findings.hasEnded(resource);
            case CHANGED -> findings.isAsWritten(resource, finding);
        }
        entry.settle(actor.accountId(), today.now());
    }

    private Json shown(Actor reader, UUID id) {
        entries.flush(); // the view carries the version that this update produced
        return reads.entry(reader, id, today.get())
                .orElseThrow(() -> new ProblemException(CensusProblem.ENTRY_NOT_FOUND));
    }
}
