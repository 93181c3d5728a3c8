package sasaeai.resource.note;

/** Whether everybody sees it. */
public enum MapNoteStatus {
    DRAFT,
    PUBLISHED
}
