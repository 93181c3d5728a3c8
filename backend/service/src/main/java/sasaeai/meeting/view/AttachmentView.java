package sasaeai.meeting.view;

import java.util.UUID;

/** A file that belongs to a meeting. */
public record AttachmentView(UUID id, String fileName, String mediaType, int size) {}
