package sasaeai.meeting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.meeting.MeetingAccess;
import sasaeai.meeting.MeetingProblem;
import sasaeai.shared.digest.Sha256;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.web.Created;

/** Keeps files with meetings, gives them out to those who may read the record, and removes them. */
@ApplicationScoped
@Transactional
class AttachmentService {
    private static final int LIMIT = 10 * 1024 * 1024;

    private final AttachmentRepository attachments;
    private final MeetingAccess meetings;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    AttachmentService(
            AttachmentRepository attachments,
            MeetingAccess meetings,
            CurrentActor currentActor,
            IdempotentCreates creates) {
        this.attachments = attachments;
        this.meetings = meetings;
        this.currentActor = currentActor;
        this.creates = creates;
    }

    Created create(
            @Nullable String key,
            UUID meetingId,
            @Nullable String contentType,
            @Nullable String fileName,
            byte[] content) {
        Actor actor = currentActor.get();
        FileKind kind = kind(contentType, content);
        FileName name = FileName.of(fileName, kind);
        return creates.once(key, List.of(meetingId, name.text(), kind, Sha256.hex(content)), () -> {
            meetings.open(actor, meetingId);
            Attachment attachment = new Attachment(meetingId, name, kind, content);
            attachments.add(attachment);
            return new Created("attachments/" + attachment.id(), attachments.view(attachment.id()));
        });
    }

    StoredFile get(UUID id) {
        return attachments.file(currentActor.get(), id);
    }

    void delete(UUID id) {
        Actor actor = currentActor.get();
        meetings.open(actor, attachments.meetingOf(id), MeetingProblem.ATTACHMENT_NOT_FOUND);
        attachments.delete(id);
    }

    private static FileKind kind(@Nullable String contentType, byte[] content) {
        if (content.length > LIMIT) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        return FileKind.of(contentType == null ? "" : contentType)
                .filter(kind -> content.length > 0 && kind.fits(content))
                .orElseThrow(() -> new ProblemException(MeetingProblem.ATTACHMENT_TYPE_FORBIDDEN));
    }
}
