package sasaeai.resource.census.view;

/** Where an entry stands: nobody has answered, somebody must look at the answer, or nothing is left to do. */
public enum EntryStatus {
    OPEN,
    TO_REVIEW,
    SETTLED
}
