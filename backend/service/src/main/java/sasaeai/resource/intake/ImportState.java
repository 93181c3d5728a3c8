package sasaeai.resource.intake;

/** How far a list is: to be looked at, being saved, all of it saved. */
public enum ImportState {
    PREVIEW,
    SAVING,
    SAVED
}
