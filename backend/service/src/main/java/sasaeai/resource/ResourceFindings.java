package sasaeai.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.resource.view.ResourceStatus;

/** The door for a census: what it found is written upon the resources themselves, whoever was allowed to say so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResourceFindings {
    private final ResourceRepository resources;

    ResourceFindings(ResourceRepository resources) {
        this.resources = resources;
    }

    /** Confirms what people count on today; false, and nothing done, for what rests, has ended or is being written. */
    public boolean confirmPublished(UUID id, Finding finding) {
        Resource resource = resources.getHeld(id);
        if (resource.status() != ResourceStatus.PUBLISHED) {
            return false;
        }
        resources.save(resource.confirm(finding));
        return true;
    }

    /** It goes on, also after a rest or an end that turned out to be none. */
    public void goesOn(UUID id, Finding finding) {
        Resource resource = resources.getHeld(id);
        resource.goOn();
        resources.save(resource.confirm(finding));
    }

    /** It rests for now; that, too, is then known as of this day. */
    public void rests(UUID id, Finding finding) {
        Resource resource = resources.getHeld(id);
        resource.become(ResourceStatus.PAUSED);
        resources.save(resource.confirm(finding));
    }

    public void hasEnded(UUID id) {
        resources.getHeld(id).become(ResourceStatus.ENDED);
    }

    /** It is as it is written now, after what had changed was put right. */
    public void isAsWritten(UUID id, Finding finding) {
        Resource resource = resources.getHeld(id);
        if (resource.status() != ResourceStatus.ENDED) {
            resources.save(resource.confirm(finding));
        }
    }

    /** What this entry has confirmed was a mistake. */
    public void takeBack(UUID id, UUID censusEntryId) {
        resources.confirmedIn(censusEntryId).forEach(confirmation -> {
            if (!resources.confirmedOtherwise(id, confirmation)) {
                resources.getHeld(id).takeBack(confirmation);
            }
            resources.delete(confirmation);
        });
    }
}
